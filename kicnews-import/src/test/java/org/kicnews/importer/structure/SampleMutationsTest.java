package org.kicnews.importer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.importer.docx.WordFile;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.TextStyle;

/** A whole issue of the sample archive, robbed of one thing at a time: what must still be right, and what is reported. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleMutationsTest {
    private static final Path SAMPLE = Path.of("../samples/archive/src/issues/2022/042_20221207.docx");
    private static final List<String> SECTIONS = List.of("주간 NEWS", "ISSUE 및 시장동향", "일본 전문가 시각으로 본 중국");
    private static final List<String> TITLES = List.of(
            "1만 2천 개의 우산, 빗물 지도를 그리다",
            "대학 실험실의 빈 시간을 파는 장터, 장비 900대를 모으다",
            "농촌 물류의 마지막 1km, 버스가 답이 될 수 있을까",
            "수소 자전거 시리즈 4) 겨울이 오면 무엇이 달라지는가",
            "빠른 실패를 부러워하기 전에 살펴야 할 것");

    private List<FlowItem> items;
    private Issue whole;
    private int tocStart;
    private int tocEnd;

    @BeforeEach
    void read_the_sample() throws IOException {
        items = WordFile.items(Files.readAllBytes(SAMPLE));
        whole = recognised(items);
        Set<String> rows = whole.toc().stream().map(line -> line.text()).collect(Collectors.toSet());
        tocStart = first(item -> rows.stream().anyMatch(row -> text(item).contains(row)));
        tocEnd = tocStart;
        while (rows.stream().anyMatch(row -> text(items.get(tocEnd)).contains(row))) {
            tocEnd++;
        }
    }

    private static Issue recognised(List<FlowItem> items) {
        Sheet sheet = Sheet.styled();
        items.forEach(sheet::add);
        return sheet.recognisedAs("042_20221207.docx");
    }

    private static String text(FlowItem item) {
        return item instanceof FlowParagraph paragraph ? paragraph.text() : "";
    }

    private int first(Predicate<FlowItem> condition) {
        for (int i = 0; i < items.size(); i++) {
            if (condition.test(items.get(i))) {
                return i;
            }
        }
        throw new AssertionError("no such line in the sample");
    }

    private List<FlowItem> withoutContents() {
        List<FlowItem> rest = new ArrayList<>(items.subList(0, tocStart));
        rest.addAll(items.subList(tocEnd, items.size()));
        return rest;
    }

    private List<FlowItem> changed(UnaryOperator<FlowParagraph> change) {
        return items.stream()
                .map(item -> item instanceof FlowParagraph paragraph ? change.apply(paragraph) : item)
                .toList();
    }

    private static FlowParagraph with(FlowParagraph old, String text, UnaryOperator<TextStyle> style, boolean plain) {
        int length = text.codePointCount(0, text.length());
        TextStyle set = style.apply(old.dominantStyle().orElse(TextStyle.plain(0)));
        return new FlowParagraph(
                text,
                length == 0 ? List.of() : List.of(FlowParagraph.Run.of(0, length, set)),
                old.layout(),
                old.marker(),
                plain ? Optional.empty() : old.outlineLevel(),
                plain ? FlowParagraph.Role.UNSPECIFIED : old.role(),
                plain ? Optional.empty() : old.styleName(),
                old.page(),
                old.lastPage());
    }

    private static List<String> titles(Issue issue) {
        return issue.articles().map(article -> article.title().orElse("")).toList();
    }

    private static List<String> sections(Issue issue) {
        return issue.sections().stream()
                .map(Section::title)
                .map(title -> title.orElse(""))
                .toList();
    }

    /** What is reported that the whole issue does not report. */
    private Set<FindingCode> news(Issue issue) {
        Set<FindingCode> codes = new TreeSet<>();
        issue.findings().stream().map(Finding::code).forEach(codes::add);
        whole.findings().stream().map(Finding::code).forEach(codes::remove);
        return codes;
    }

    private static void keepsWhatItSays(Issue issue, Issue whole) {
        assertThat(issue.ledger().balances()).isTrue();
        assertThat(issue.articles().map(Article::source).toList())
                .isEqualTo(whole.articles().map(Article::source).toList());
        assertThat(issue.articles().map(Article::date).toList())
                .isEqualTo(whole.articles().map(Article::date).toList());
        assertThat(issue.articles().map(Article::provider).toList())
                .isEqualTo(whole.articles().map(Article::provider).toList());
    }

    @Test
    void whole_it_is_read_as_it_was_written() {
        assertThat(sections(whole)).containsExactlyElementsOf(SECTIONS);
        assertThat(titles(whole)).containsExactlyElementsOf(TITLES);
    }

    @Test
    void without_contents_articles_and_fields_stay() {
        Issue issue = recognised(withoutContents());

        assertThat(sections(issue)).containsExactlyElementsOf(SECTIONS);
        assertThat(titles(issue)).containsExactlyElementsOf(TITLES);
        keepsWhatItSays(issue, whole);
        assertThat(news(issue)).containsExactly(FindingCode.STRUCTURE_NO_TOC);
    }

    @Test
    void with_contents_in_another_order_the_body_decides() {
        List<FlowItem> shuffled = new ArrayList<>(items);
        Collections.reverse(shuffled.subList(tocStart, tocEnd));
        Issue issue = recognised(shuffled);

        assertThat(sections(issue)).containsExactlyElementsOf(SECTIONS);
        assertThat(titles(issue)).containsExactlyElementsOf(TITLES);
        keepsWhatItSays(issue, whole);
        assertThat(news(issue)).isEmpty();
    }

    @Test
    void without_numbers_the_articles_stay() {
        Issue issue = recognised(changed(paragraph ->
                paragraph.text().matches("\\d{1,2}\\. .*") && TITLES.stream().anyMatch(paragraph.text()::contains)
                        ? with(paragraph, paragraph.text().replaceFirst("\\d{1,2}\\. ", ""), style -> style, false)
                        : paragraph));

        assertThat(sections(issue)).containsExactlyElementsOf(SECTIONS);
        assertThat(titles(issue)).containsExactlyElementsOf(TITLES);
        assertThat(issue.articles().allMatch(article -> article.number().isEmpty()))
                .isTrue();
        keepsWhatItSays(issue, whole);
        assertThat(news(issue)).isEmpty();
    }

    @Test
    void sections_of_unknown_names_are_found_by_contents_and_type() {
        List<String> names = List.of("바다 건너 소식", "돋보기", "이웃의 눈");
        Issue issue = recognised(changed(paragraph -> SECTIONS.contains(paragraph.text())
                ? with(paragraph, names.get(SECTIONS.indexOf(paragraph.text())), style -> style, false)
                : paragraph));

        assertThat(sections(issue)).containsExactlyElementsOf(names);
        assertThat(titles(issue)).containsExactlyElementsOf(TITLES);
        keepsWhatItSays(issue, whole);
        assertThat(news(issue)).isEmpty();
    }

    @Test
    void titles_set_like_the_body_are_found_by_what_they_say() {
        Issue issue = recognised(changed(paragraph -> TITLES.stream().anyMatch(paragraph.text()::contains)
                ? with(paragraph, paragraph.text(), style -> TextStyle.plain(10), true)
                : paragraph));

        assertThat(sections(issue)).containsExactlyElementsOf(SECTIONS);
        assertThat(titles(issue)).containsExactlyElementsOf(TITLES);
        keepsWhatItSays(issue, whole);
        assertThat(news(issue)).isEmpty();
    }

    @Test
    void everything_in_one_size_and_without_styles_keeps_its_articles() {
        Issue issue =
                recognised(changed(paragraph -> with(paragraph, paragraph.text(), style -> TextStyle.plain(10), true)));

        assertThat(sections(issue)).containsExactlyElementsOf(SECTIONS);
        assertThat(titles(issue)).containsExactlyElementsOf(TITLES);
        keepsWhatItSays(issue, whole);
        assertThat(news(issue)).isEmpty();
    }

    @Test
    void captions_without_labels_stay_with_their_pictures() {
        Set<String> captions = whole.blocks()
                .flatMap(
                        block -> block instanceof Figure figure ? figure.caption().stream() : Set.<String>of().stream())
                .collect(Collectors.toSet());
        Issue issue = recognised(changed(paragraph -> captions.stream()
                .filter(caption ->
                        paragraph.text().endsWith(caption) && paragraph.text().length() < caption.length() + 8)
                .findFirst()
                .map(caption -> with(paragraph, caption, style -> style, false))
                .orElse(paragraph)));

        assertThat(titles(issue)).containsExactlyElementsOf(TITLES);
        assertThat(issue.blocks()
                        .filter(block ->
                                block instanceof Figure figure && figure.image().isPresent()))
                .hasSize((int)
                        items.stream().filter(FlowPicture.class::isInstance).count());
        assertThat(issue.blocks()
                        .flatMap(block ->
                                block instanceof Figure figure ? figure.caption().stream() : Set.<String>of().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(captions);
        keepsWhatItSays(issue, whole);
    }

    @Test
    void an_issue_of_one_article_of_one_line_is_one() {
        int title = first(item -> text(item).startsWith("1. " + TITLES.get(0)));
        int section = title - 1;
        List<FlowItem> one = new ArrayList<>(items.subList(0, tocStart));
        one.add(items.get(section));
        one.add(items.get(title));
        one.add(Sheet.paragraph("비가 그쳤다.", 10, false, Optional.empty(), Optional.empty()));
        Issue issue = recognised(one);

        assertThat(titles(issue)).containsExactly(TITLES.get(0));
        assertThat(issue.articles().findFirst().orElseThrow().blocks()).hasSize(1);
        assertThat(issue.ledger().balances()).isTrue();
        assertThat(news(issue)).containsExactly(FindingCode.STRUCTURE_NO_TOC);
    }

    @Test
    void an_issue_of_sixty_articles_has_sixty() {
        int title = first(item -> text(item).startsWith("1. " + TITLES.get(0)));
        List<FlowItem> many = new ArrayList<>(items.subList(0, tocStart));
        many.add(items.get(title - 1));
        FlowParagraph form = (FlowParagraph) items.get(title);
        List<String> written = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            String name = "마을 " + i + "곳에서 들려온 이야기";
            written.add(name);
            many.add(with(form, i + ". " + name + " (하늘소식, 2022.12." + (i % 7 + 1) + ")", style -> style, false));
            many.addAll(Sheet.styled().prose().flow().items());
            many.addAll(Sheet.styled().prose().flow().items());
        }
        Issue issue = recognised(many);

        assertThat(titles(issue)).containsExactlyElementsOf(written);
        assertThat(issue.articles().map(Article::number).map(Optional::orElseThrow))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
        assertThat(issue.ledger().balances()).isTrue();
    }
}
