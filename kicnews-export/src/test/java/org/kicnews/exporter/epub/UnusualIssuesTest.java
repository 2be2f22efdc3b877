package org.kicnews.exporter.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.Span;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.exporter.fixture.Blocks;
import org.kicnews.exporter.fixture.Marks;
import org.kicnews.exporter.fixture.SampleIssues;
import org.kicnews.exporter.fixture.SampleMedia;

/** Books of issues that are poor, huge or hostile. */
class UnusualIssuesTest {
    private static final int LARGEST_FILE = 256 * 1024;

    private final SampleMedia media = new SampleMedia();

    @Test
    void anIssueOfWhichNothingIsKnownBecomesAnUndatedBook() throws Exception {
        Library library = book(issue("편지 묶음", Optional.empty(), List.of()));

        assertThat(library.books()).containsOnlyKeys("harbour-weekly-undated.epub");
        assertThat(library.remarks("harbour-weekly-undated.epub")).isEmpty();
        assertThat(library.text("harbour-weekly-undated.epub", "nav.xhtml")).contains("편지 묶음");
    }

    @Test
    void aBookOfAnArchiveThatSaysLittleOfItselfIsWhole() throws Exception {
        ArchiveInfo archive = new ArchiveInfo(
                "a", "A", Optional.empty(), Optional.empty(), Locale.ENGLISH, Optional.empty(), "1.0.0");
        Library library = Library.of(
                archive, media, List.of(issue("x", Optional.empty(), List.of(untitled("x-1-1", List.of())))));

        assertThat(library.remarks("a-undated.epub")).isEmpty();
        assertThat(library.text("a-undated.epub", "package.opf")).contains(">1980-02-01T00:00:00Z<");
    }

    @Test
    void takesItsTimeFromTheNewestIssueWhereTheArchiveGivesNone() throws Exception {
        ArchiveInfo archive =
                new ArchiveInfo("a", "A", Optional.empty(), Optional.empty(), Locale.KOREAN, Optional.empty(), "1.0.0");
        Library library = Library.of(
                archive,
                media,
                List.of(
                        issue("1", Optional.of(LocalDate.of(2020, 1, 8)), List.of()),
                        issue("2", Optional.of(LocalDate.of(2020, 12, 30)), List.of())));

        assertThat(library.text("a-2020.epub", "package.opf")).contains(">2020-12-30T00:00:00Z<");
    }

    @Test
    void textUnderNoArticleHasAPageOfItsOwn() throws Exception {
        Section loose = new Section(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Blocks.from(1).paragraph("머리 없는 글.").noteWithoutMarker("주석.").list(),
                List.of());
        Library library = book(issue("7", Optional.empty(), List.of()).withSections(List.of(loose)));

        assertThat(library.text("harbour-weekly-undated.epub", "section-7-1.xhtml"))
                .contains("머리 없는 글.");
        assertThat(library.remarks("harbour-weekly-undated.epub")).isEmpty();
    }

    @Test
    void noFileIsLargerThan256KibibytesHoweverLongAnArticleIs() throws Exception {
        Blocks blocks = Blocks.from(1);
        String sentence = "아주 긴 글은 여러 파일로 나뉘어도 한 글자도 잃지 않는다. ";
        blocks.paragraph(sentence.repeat(3000), Marks.in(sentence).emphasis("긴 글", Span.Emphasis.Style.BOLD));
        String cited = "주석이 멀리 있다1.";
        blocks.paragraph(cited, Marks.in(cited).note("1", "1"));
        for (int i = 0; i < 4000; i++) {
            blocks.paragraph(sentence.repeat(3));
        }
        blocks.note("1", "멀리 있는 주석");
        Library library = book(issue("8", Optional.empty(), List.of(untitled("8-1-1", blocks.list()))));

        assertThat(largest(library)).isLessThanOrEqualTo(LARGEST_FILE);
        assertThat(count(library, "한 글자도 잃지 않는다")).isEqualTo(3000 + 3 * 4000);
        assertThat(library.remarks("harbour-weekly-undated.epub")).isEmpty();
    }

    @Test
    void aHugeTableIsCutBetweenRowsAndKeepsItsHeader() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("번호", "이름", "<값>"));
        IntStream.range(0, 6000).forEach(i -> rows.add(List.of("제" + i + "번", "항목 & 값 " + i, "<" + i + ">")));
        rows.add(List.of("끝"));
        Library library = book(issue(
                "9",
                Optional.empty(),
                List.of(untitled(
                        "9-1-1", Blocks.from(1).table(1, "큰 표", 1, rows).list()))));

        assertThat(largest(library)).isLessThanOrEqualTo(LARGEST_FILE);
        assertThat(count(library, "항목 &amp; 값")).isEqualTo(6000);
        assertThat(count(library, "<th scope=\"col\">번호</th>")).isGreaterThan(1);
        assertThat(library.remarks("harbour-weekly-undated.epub")).isEmpty();
    }

    @Test
    void oneCellThatIsLargerThanAFileIsCutToo() throws Exception {
        String cell = "가나다라 ".repeat(40_000);
        Library library = book(issue(
                "10",
                Optional.empty(),
                List.of(untitled(
                        "10-1-1",
                        Blocks.from(1)
                                .tableAlone(0, List.of(List.of(cell, "곁")))
                                .list()))));

        assertThat(largest(library)).isLessThanOrEqualTo(LARGEST_FILE);
        assertThat(count(library, "가나다라")).isEqualTo(40_000);
    }

    @Test
    void charactersThatXmlForbidsDoNotReachIt() throws Exception {
        String text = "가\u0000나\u0007다\uFFFE라\uD800마\u0085바\u2028사\n아\u009F";
        String title = "제목\u0001 \uDC00";
        Article article = new Article(
                "11-1-1",
                Optional.of(1),
                Optional.of(title),
                Optional.of(title),
                List.of(),
                Optional.of("출\u0002처"),
                Optional.empty(),
                Optional.of("제\u0003공"),
                Optional.of(new Series("연\u0004재", Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Blocks.from(1)
                        .paragraph(text, new Span.Emphasis(2, 5, Span.Emphasis.Style.BOLD))
                        .list());
        Library library = book(issue("11", Optional.empty(), List.of(article)));

        assertThat(library.page("harbour-weekly-undated.epub", "article-11-1-1.xhtml")
                        .getDocumentElement()
                        .getTextContent())
                .contains("가나다\uFFFD라\uFFFD마 바");
        assertThat(library.remarks("harbour-weekly-undated.epub")).isEmpty();
    }

    @Test
    void aDocumentCannotBringInScriptsOrLoads() throws Exception {
        String text = "눌러 보라 그림 주소 나쁜 우편";
        Marks marks = Marks.in(text);
        String svg = """
                <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="alert(1)"
                  viewBox="0 0 9 9"><script>alert(1)</script><style>@import url(http://evil.example/x.css);</style>
                <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>
                <image xlink:href="http://evil.example/x.png" width="9" height="9"/>
                <rect width="9" height="9" fill="url(http://evil.example/#a)"/><rect width="3" height="3" fill="url(#g)"/>
                <a xlink:href="javascript:alert(1)"><circle r="3"/></a></svg>
                """;
        Library library = book(issue(
                "12",
                Optional.empty(),
                List.of(SampleIssues.plain(
                        "12-1-1",
                        "\"><script src='http://evil.example/'></script><img src=x onerror=alert(1)>",
                        Blocks.from(1)
                                .paragraph(
                                        text,
                                        marks.link("눌러 보라", "javascript:alert(1)"),
                                        marks.link("그림", "data:text/html,<script>alert(1)</script>"),
                                        marks.link("주소", "HTTPS://example.org/\"onclick=\"alert(1)"),
                                        marks.link("나쁜", "https:// not a host/"),
                                        marks.link("우편", "mailto:a@example.org"))
                                .figure(media.svg(9, 9, svg), "사진", 1, "<script>alert(1)</script>")
                                .figure(
                                        media.keep(new byte[] {1, 2, 3}, "image/png", "png", 1, 1),
                                        "사진",
                                        2,
                                        "그림이 아닌 그림")
                                .list()))));

        assertThat(library.remarks("harbour-weekly-undated.epub")).isEmpty();
        for (Map.Entry<String, byte[]> entry :
                library.entries("harbour-weekly-undated.epub").entrySet()) {
            String content = new String(entry.getValue(), StandardCharsets.ISO_8859_1);
            assertThat(content)
                    .as(entry.getKey())
                    .doesNotContain("<script", "javascript:", "=\"http://evil", "onload", "<foreignObject", "passwd");
        }
        assertThat(library.text("harbour-weekly-undated.epub", "article-12-1-1.xhtml"))
                .contains("href=\"HTTPS://example.org/%22onclick=%22alert(1)\"", "href=\"mailto:a@example.org\"")
                .contains(BookLabels.in(Locale.KOREAN).get("figure.unreadable"));
    }

    @Test
    void anArticleOf300PagesHasThemAllInThePageList() throws Exception {
        Blocks blocks = Blocks.from(1);
        IntStream.rangeClosed(1, 300).forEach(page -> blocks.page(page).paragraph(page + "쪽의 글."));
        Article article = new Article(
                "13-1-1",
                Optional.empty(),
                Optional.of("300쪽"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PageRange(1, 300)),
                blocks.list());
        Library library = book(issue("13", Optional.empty(), List.of(article)));

        assertThat(library.text("harbour-weekly-undated.epub", "nav.xhtml")).contains(">13-1</a>", ">13-300</a>");
        assertThat(library.remarks("harbour-weekly-undated.epub")).isEmpty();
    }

    @Test
    void aLanguageThatNobodyKnowsIsSaidToBeUnknown() throws Exception {
        Issue issue = issue("15", Optional.empty(), List.of(untitled("15-1-1", List.of())));
        Library library = book(new Issue(
                issue.id(),
                issue.number(),
                issue.date(),
                "ko_KR.UTF-8",
                issue.sources(),
                issue.masthead(),
                issue.toc(),
                issue.sections(),
                issue.furniture(),
                issue.ledger(),
                issue.findings()));

        assertThat(library.text("harbour-weekly-undated.epub", "package.opf")).contains("<dc:language>und<");
        assertThat(library.remarks("harbour-weekly-undated.epub")).isEmpty();
    }

    @Test
    void listsOfAnyShapeAreNestedWithoutLoss() throws Exception {
        List<Block> items = new ArrayList<>();
        for (int level : new int[] {3, 1, 9, 2, 2, 1, 4, 3}) {
            items.add(new ListItem(level, level % 2 == 0 ? "가." : "", "항목" + level, List.of(), Optional.empty()));
        }
        Library library = book(issue("14", Optional.empty(), List.of(untitled("14-1-1", items))));

        assertThat(library.page("harbour-weekly-undated.epub", "article-14-1-1.xhtml")
                        .getElementsByTagName("li")
                        .getLength())
                .isEqualTo(8);
        assertThat(library.remarks("harbour-weekly-undated.epub")).isEmpty();
    }

    @Test
    void idsThatDifferOnlyInCaseOrAreNotAsciiHaveFilesOfTheirOwn() throws Exception {
        Library library = book(
                issue("a", Optional.empty(), List.of(untitled("a-1-1", List.of()))),
                issue("A", Optional.empty(), List.of(untitled("A-1-1", List.of()))),
                issue("가 .나/..", Optional.empty(), List.of(untitled("가 .나/..-1-1", List.of()))),
                issue("긴".repeat(200), Optional.empty(), List.of()));

        assertThat(library.remarks("harbour-weekly-undated.epub")).isEmpty();
    }

    private Library book(Issue... issues) throws Exception {
        return Library.of(SampleIssues.archive(), media, List.of(issues));
    }

    private static long largest(Library library) throws Exception {
        long largest = 0;
        for (String book : library.books().keySet()) {
            for (byte[] entry : library.entries(book).values()) {
                largest = Math.max(largest, entry.length);
            }
        }
        return largest;
    }

    private static int count(Library library, String text) throws Exception {
        int count = 0;
        for (byte[] entry : library.entries("harbour-weekly-undated.epub").values()) {
            String content = new String(entry, StandardCharsets.UTF_8);
            for (int at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + text.length())) {
                count++;
            }
        }
        return count;
    }

    private static Article untitled(String id, List<Block> blocks) {
        return new Article(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                blocks);
    }

    private static Issue issue(String id, Optional<LocalDate> date, List<Article> articles) {
        List<Section> sections = articles.isEmpty()
                ? List.of()
                : List.of(new Section(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), articles));
        return new Issue(
                id,
                Optional.empty(),
                date,
                "ko",
                List.of(),
                Masthead.unknown(),
                List.of(),
                sections,
                List.of(),
                Ledger.empty(),
                List.of());
    }
}
