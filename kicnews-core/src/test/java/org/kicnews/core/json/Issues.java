package org.kicnews.core.json;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.model.Span;
import org.kicnews.core.model.Subsection;
import org.kicnews.core.model.Table;
import org.kicnews.core.model.TocLine;

/** Makes issues of every shape that the model allows. */
final class Issues {

    private Issues() {}

    /** Any issue. */
    static Arbitrary<Issue> any() {
        return Combinators.combine(
                        ids(),
                        optional(numbers()),
                        optional(dates()),
                        lists(sources()),
                        masthead(),
                        lists(tocLines()),
                        lists(sections()),
                        Combinators.combine(lists(furniture()), ledger(), lists(findings()))
                                .as(Rest::new))
                .as((id, number, date, sources, masthead, toc, sections, rest) -> new Issue(
                        id,
                        number,
                        date,
                        "ko",
                        sources,
                        masthead,
                        toc,
                        sections,
                        rest.furniture(),
                        rest.ledger(),
                        rest.findings()));
    }

    private record Rest(List<Furniture> furniture, Ledger ledger, List<Finding> findings) {}

    /** Text with Hangul, Han beyond the basic plane, emoji, quotes, control characters and combining marks. */
    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(
                                6, Arbitraries.chars().range('가', '힣').map(String::valueOf)),
                        net.jqwik.api.Tuple.of(
                                2, Arbitraries.chars().range(' ', '~').map(String::valueOf)),
                        net.jqwik.api.Tuple.of(
                                1,
                                Arbitraries.integers().between(0x20000, 0x2A6DF).map(Character::toString)),
                        net.jqwik.api.Tuple.of(
                                1,
                                Arbitraries.integers().between(0x1F300, 0x1F64F).map(Character::toString)),
                        net.jqwik.api.Tuple.of(
                                1, Arbitraries.of("\"", "\\", "\n", "\t", "\u0001", "\u2028", "\uFEFF", "가\u0301")))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    static Arbitrary<Block> blocks() {
        return Arbitraries.oneOf(
                Combinators.combine(texts(), spans(), pages()).as(Paragraph::new),
                Combinators.combine(Arbitraries.integers().between(1, 6), optional(texts()), texts(), spans(), pages())
                        .as(Heading::new),
                Combinators.combine(Arbitraries.integers().between(1, 9), texts(), texts(), spans(), pages())
                        .as(ListItem::new),
                Combinators.combine(
                                optional(texts()),
                                optional(numbers()),
                                optional(texts()),
                                texts(),
                                spans(),
                                optional(images()),
                                pages())
                        .as(Figure::new),
                Combinators.combine(
                                optional(texts()),
                                optional(numbers()),
                                optional(texts()),
                                texts(),
                                spans(),
                                Arbitraries.integers().between(0, 3),
                                lists(lists(texts())),
                                pages())
                        .as(Table::new),
                Combinators.combine(optional(texts()), texts(), spans(), pages())
                        .as(Note::new));
    }

    static Arbitrary<Article> articles() {
        return Combinators.combine(
                        ids(),
                        Combinators.combine(
                                        optional(numbers()),
                                        optional(texts()),
                                        optional(texts()),
                                        spans(),
                                        optional(texts()))
                                .as(Title::new),
                        Combinators.combine(optional(texts()), optional(dates()), optional(texts()), optional(texts()))
                                .as(Origin::new),
                        optional(Combinators.combine(texts(), optional(numbers()))
                                .as(Series::new)),
                        optional(Combinators.combine(texts(), texts()).as(Subsection::new)),
                        Combinators.combine(
                                        optional(pageRanges()), optional(texts()), optional(Arbitraries.of("en", "zh")))
                                .as(Print::new),
                        lists(blocks()))
                .as((id, title, origin, series, subsection, print, blocks) -> new Article(
                        id,
                        title.number(),
                        title.title(),
                        title.line(),
                        title.spans(),
                        title.subtitle(),
                        origin.source(),
                        origin.date(),
                        origin.provider(),
                        print.author(),
                        series,
                        subsection,
                        origin.line(),
                        print.language(),
                        print.pages(),
                        blocks));
    }

    private record Title(
            Optional<Integer> number,
            Optional<String> title,
            Optional<String> line,
            List<Span> spans,
            Optional<String> subtitle) {}

    private record Print(Optional<PageRange> pages, Optional<String> author, Optional<String> language) {}

    private record Origin(
            Optional<String> source, Optional<LocalDate> date, Optional<String> provider, Optional<String> line) {}

    static Arbitrary<Section> sections() {
        return Combinators.combine(
                        optional(texts()),
                        optional(numbers()),
                        optional(texts()),
                        pages(),
                        lists(blocks()),
                        lists(articles()))
                .as(Section::new);
    }

    static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        Arbitraries.of(FindingCode.class),
                        Arbitraries.of(Severity.class),
                        Combinators.combine(optional(texts()), pages(), optional(ids()))
                                .as(Place::new),
                        lists(texts()),
                        optional(Arbitraries.doubles().between(0, 1)))
                .as(Finding::new);
    }

    private static Arbitrary<TocLine> tocLines() {
        return Combinators.combine(
                        Arbitraries.of(TocLine.Kind.class),
                        texts(),
                        optional(texts()),
                        lists(texts()),
                        Combinators.combine(optional(texts()), optional(dates()), optional(texts()), optional(texts()))
                                .as(Origin::new),
                        optional(texts()),
                        optional(ids()),
                        pages())
                .as((kind, text, marker, lines, origin, section, article, page) -> new TocLine(
                        kind,
                        text,
                        marker,
                        lines,
                        origin.line(),
                        origin.source(),
                        origin.date(),
                        origin.provider(),
                        section,
                        article,
                        page));
    }

    private static Arbitrary<List<Span>> spans() {
        return lists(Arbitraries.oneOf(
                range().map(r -> new Span.Link(r.first(), r.last() + 1, "https://example.org/%EA%B0%80?a=1&b=2")),
                Combinators.combine(range(), Arbitraries.of(Span.Emphasis.Style.class))
                        .as((r, style) -> new Span.Emphasis(r.first(), r.last() + 1, style)),
                Combinators.combine(range(), Arbitraries.of("zh-Hans", "ja", "en"))
                        .as((r, language) -> new Span.Language(r.first(), r.last() + 1, language)),
                Combinators.combine(range(), texts(), texts())
                        .as((r, name, original) -> new Span.Gloss(r.first(), r.last() + 1, name, original)),
                Combinators.combine(range(), texts())
                        .as((r, marker) -> new Span.NoteReference(r.first(), r.last() + 1, marker))));
    }

    private static Arbitrary<PageRange> range() {
        return pageRanges();
    }

    private static Arbitrary<Masthead> masthead() {
        return Combinators.combine(
                        optional(texts()),
                        optional(texts()),
                        optional(numbers()),
                        optional(dates()),
                        optional(texts()),
                        optional(texts()),
                        Combinators.combine(optional(texts()), optional(texts()), optional(texts()))
                                .as(List::of),
                        lists(texts()))
                .as((title, line, number, date, publisher, director, rest, lines) -> new Masthead(
                        title, line, number, date, publisher, director, rest.get(0), rest.get(1), rest.get(2), lines));
    }

    private static Arbitrary<Furniture> furniture() {
        return Combinators.combine(
                        Arbitraries.of(Furniture.Kind.class), texts(), lists(pageNumbers()), numbers(), numbers())
                .as(Furniture::new);
    }

    private static Arbitrary<Ledger> ledger() {
        return Combinators.combine(
                        numbers(),
                        numbers(),
                        lists(Combinators.combine(Arbitraries.of(Ledger.Destination.class), numbers(), numbers())
                                .as(Ledger.Entry::new)),
                        texts(),
                        texts())
                .as(Ledger::new);
    }

    private static Arbitrary<Image> images() {
        return Combinators.combine(
                        hashes(),
                        Arbitraries.of("png", "jpeg", "gif", "svg+xml"),
                        numbers(),
                        pageNumbers(),
                        pageNumbers(),
                        optional(texts()))
                .as((hash, type, size, width, height, alt) ->
                        new Image("media/" + hash + ".png", hash, "image/" + type, size, width, height, alt));
    }

    private static Arbitrary<SourceFile> sources() {
        return Combinators.combine(
                        ids(), hashes(), numbers(), Arbitraries.of("pdf", "docx"), pages(), optional(texts()))
                .as((id, hash, size, format, pages, producer) ->
                        new SourceFile(id + "." + format, hash, size, format, pages, producer));
    }

    private static Arbitrary<String> hashes() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(4);
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE);
    }

    private static Arbitrary<Integer> pageNumbers() {
        return Arbitraries.integers().between(1, 3000);
    }

    private static Arbitrary<Optional<Integer>> pages() {
        return optional(pageNumbers());
    }

    private static Arbitrary<PageRange> pageRanges() {
        return Combinators.combine(pageNumbers(), Arbitraries.integers().between(0, 50))
                .as((first, more) -> new PageRange(first, first + more));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 100_000).map(LocalDate.of(1900, 1, 1)::plusDays);
    }

    private static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values) {
        return values.optional(0.6);
    }

    private static <T> Arbitrary<List<T>> lists(Arbitrary<? extends T> values) {
        return values.list().ofMaxSize(3).map(Collections::unmodifiableList);
    }
}
