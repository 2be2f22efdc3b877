package org.kicnews.importer.structure.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.Span;
import org.kicnews.core.model.Subsection;
import org.kicnews.importer.structure.body.Draft.ArticleDraft;
import org.kicnews.importer.structure.body.Draft.SectionDraft;
import org.kicnews.importer.structure.contents.Contents.Announcement;
import org.kicnews.importer.structure.fields.MarkedText;
import org.kicnews.importer.structure.fields.TextMarker;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.Scripts;
import org.kicnews.importer.structure.line.SourceParts;
import org.kicnews.importer.structure.line.TitleParts;
import org.kicnews.importer.structure.line.Typography;
import org.kicnews.importer.structure.profile.Profile;

/** Writes sections and articles as the model has them. */
public final class ArticleWriter {
    private final Profile profile;
    private final LineReader reader;
    private final TextMarker marker;
    private final List<Announcement> announcements;
    private final BlockWriter blocks;
    private final String language;
    private final Optional<LocalDate> issued;

    /**
     * A writer for one issue.
     *
     * @param language the language of the issue
     * @param issued the date of the issue, which tells the year of dates without one
     * @param body everything in the body, from which the ways of its captions are learnt
     */
    public ArticleWriter(
            Profile profile,
            LineReader reader,
            TextMarker marker,
            List<Announcement> announcements,
            String language,
            Optional<LocalDate> issued,
            List<Judged> body,
            Typography typography) {
        this.profile = profile;
        this.reader = reader;
        this.marker = marker;
        this.announcements = announcements;
        this.language = language;
        this.issued = issued;
        this.blocks = new BlockWriter(marker, reader, Captions.of(body, typography));
    }

    /**
     * Writes the sections.
     *
     * @param issue the id of the issue
     */
    public List<Section> write(String issue, List<SectionDraft> drafts) {
        List<Section> sections = new ArrayList<>();
        for (SectionDraft draft : drafts) {
            String prefix = issue + "-" + (sections.size() + 1) + "-";
            sections.add(section(prefix, draft));
        }
        return sections;
    }

    private Section section(String prefix, SectionDraft draft) {
        Optional<TitleParts> announced = draft.title().flatMap(this::announced).map(Announcement::title);
        Optional<String> title = draft.title().map(judged -> ((Line) judged.piece()).text());
        Optional<Integer> instalment = title.flatMap(
                        text -> LineReader.first(profile.sections().columns(), text))
                .flatMap(found -> LineReader.integer(found.group("number")));
        Optional<String> provider = draft.title()
                .flatMap(judged -> ((Line) judged.piece()).facts().title().provider())
                .or(() -> announced.flatMap(TitleParts::provider))
                .or(() -> Origins.providerIn(draft.intro(), reader));
        List<Article> articles = new ArrayList<>();
        for (ArticleDraft article : draft.articles()) {
            boolean alone = draft.articles().size() == 1;
            articles.add(article(prefix + (articles.size() + 1), article, alone ? provider : Optional.empty()));
        }
        return new Section(
                title,
                instalment,
                provider,
                draft.title().flatMap(judged -> judged.piece().page()),
                blocks.write(draft.intro()),
                articles);
    }

    private Article article(String id, ArticleDraft draft, Optional<String> sectionProvider) {
        Optional<Line> line = draft.title().map(judged -> (Line) judged.piece());
        Optional<MarkedText> titleLine = line.map(found -> marker.withMarker(found.paragraph()))
                .map(text -> new MarkedText(text.text().replace('\n', ' '), text.spans()));
        Optional<TitleParts> parts = titleLine.map(text -> reader.titleOfArticle(text.text()));
        Optional<TitleParts> announced = draft.title().flatMap(this::announced).map(Announcement::title);
        Origins origins = Origins.of(draft, reader);
        Optional<String> source = parts.flatMap(TitleParts::source)
                .or(() -> origins.below(SourceParts::source))
                .or(() -> announced.flatMap(TitleParts::source))
                .or(() -> origins.atEnd(SourceParts::source));
        Optional<LocalDate> date = parts.flatMap(TitleParts::day)
                .or(() -> origins.below(SourceParts::day))
                .or(() -> announced.flatMap(TitleParts::day))
                .or(() -> origins.atEnd(SourceParts::day))
                .flatMap(day -> day.in(issued));
        Optional<String> provider = parts.flatMap(TitleParts::provider)
                .or(() -> origins.below(SourceParts::provider))
                .or(() -> announced.flatMap(TitleParts::provider))
                .or(() -> sectionProvider.filter(name -> source.isEmpty()))
                .or(() -> source.isEmpty() ? origins.providerInText() : Optional.empty());
        Optional<String> title = parts.map(TitleParts::title);
        return new Article(
                id,
                parts.flatMap(TitleParts::number),
                title,
                titleLine.map(MarkedText::text),
                titleLine.isPresent() ? spansOver(titleLine.get(), title.orElse("")) : List.of(),
                draft.subtitle().map(Line::text),
                source,
                date,
                provider,
                origins.below(SourceParts::author),
                title.flatMap(this::series),
                draft.group().map(ArticleWriter::subsection),
                draft.sources().stream().map(Line::text).reduce((above, below) -> above + "\n" + below),
                language(draft),
                pages(draft),
                blocks.write(draft.content()));
    }

    private Optional<String> language(ArticleDraft draft) {
        List<Line> lines = draft.content().stream()
                .flatMap(judged -> judged.piece() instanceof Line line ? Stream.of(line) : Stream.empty())
                .toList();
        return Scripts.of(lines).languageBeside(language);
    }

    private Optional<Announcement> announced(Judged judged) {
        return judged.verdict().announcement().map(announcements::get);
    }

    private Optional<Series> series(String title) {
        return LineReader.first(profile.articles().series(), title).flatMap(found -> found.group("name")
                .map(name -> new Series(name, LineReader.integer(found.group("number")))));
    }

    private static Subsection subsection(Line line) {
        return new Subsection(line.text(), line.facts().group().orElse(line.text()));
    }

    /** The marks of the title line as far as they lie over the title; references to notes are moved there. */
    private static List<Span> spansOver(MarkedText line, String title) {
        int at = line.text().indexOf(title);
        if (title.isEmpty() || at < 0) {
            return List.of();
        }
        int start = line.text().codePointCount(0, at);
        int end = start + title.codePointCount(0, title.length());
        List<Span> spans = new ArrayList<>();
        for (Span span : line.spans()) {
            Spans.within(span, start, end).ifPresent(spans::add);
        }
        return spans;
    }

    private static Optional<PageRange> pages(ArticleDraft draft) {
        Stream<Judged> judged = Stream.concat(draft.title().stream(), draft.content().stream());
        Optional<PageRange> range = Optional.empty();
        for (Judged piece : judged.toList()) {
            Optional<Integer> first = piece.piece().page();
            Optional<Integer> last = piece.piece() instanceof Line line
                    ? line.paragraph().lastPage().or(() -> first)
                    : first;
            for (Optional<Integer> page : List.of(first, last)) {
                Optional<PageRange> current = range;
                range = page.filter(number -> number > 0)
                        .map(number -> current.map(pages -> pages.with(number)).orElse(new PageRange(number, number)))
                        .or(() -> current);
            }
        }
        return range;
    }
}
