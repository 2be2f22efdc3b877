package org.kicnews.exporter.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kicnews.exporter.fixture.SampleIssues;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What stands in a book, and where. */
class BookStructureTest {
    private static final String BOOK = "harbour-weekly-2020.epub";
    private static final String NEXT_BOOK = "harbour-weekly-2021.epub";

    private static Library library;

    @BeforeAll
    static void make() throws Exception {
        SampleIssues samples = new SampleIssues();
        library = Library.of(SampleIssues.archive(), samples.media(), samples.issues());
    }

    @Test
    void pagesAreReadFromTheCoverOverTheIssuesToTheColophon() throws Exception {
        Document opf = library.page(BOOK, "package.opf");
        Map<String, String> hrefs = new HashMap<>();
        elements(opf, "item").forEach(item -> hrefs.put(item.getAttribute("id"), item.getAttribute("href")));

        assertThat(elements(opf, "itemref").stream().map(ref -> hrefs.get(ref.getAttribute("idref"))))
                .containsExactly(
                        "cover.xhtml",
                        "title.xhtml",
                        "guide.xhtml",
                        "contents.xhtml",
                        "issue-41.xhtml",
                        "article-41-1-1.xhtml",
                        "article-41-1-2.xhtml",
                        "article-41-2-1.xhtml",
                        "section-41-3.xhtml",
                        "article-41-3-1.xhtml",
                        "issue-42.xhtml",
                        "article-42-1-1.xhtml",
                        "article-42-2-1.xhtml",
                        "article-42-2-2.xhtml",
                        "glossary.xhtml",
                        "originals.xhtml",
                        "sources.xhtml",
                        "series.xhtml",
                        "figures.xhtml",
                        "colophon.xhtml");
    }

    @Test
    void theContentsLeadFromTheIssueOverTheSectionToTheArticle() throws Exception {
        Element toc = navigation("toc");
        Element entry = link(toc, "article-41-1-1.xhtml#41-1-1");

        assertThat(entry.getTextContent()).isEqualTo("무인 크레인, 밤에도 쉬지 않는다");
        Element section = outerLink(entry);
        assertThat(section.getTextContent()).isEqualTo("항구 NEWS");
        assertThat(outerLink(section).getAttribute("href")).isEqualTo("issue-41.xhtml");
    }

    @Test
    void thePageListNamesEveryPageOnceByIssueAndPage() throws Exception {
        List<Element> pages = elements(navigation("page-list"), "a");

        assertThat(pages.stream().map(Element::getTextContent))
                .containsExactly(
                        "41-1", "41-2", "41-3", "41-4", "41-5", "41-6", "42-1", "42-2", "42-3", "42-4", "42-5");
        for (Element page : pages) {
            String[] place = page.getAttribute("href").split("#");
            Element mark = byId(library.page(BOOK, place[0]), place[1]);
            assertThat(mark.getAttribute("role")).isEqualTo("doc-pagebreak");
            assertThat(mark.getAttribute("aria-label")).isEqualTo(page.getTextContent());
        }
    }

    @Test
    void aBookOfFilesWithoutPagesHasNoPageListAndPromisesNone() throws Exception {
        assertThat(library.text(NEXT_BOOK, "nav.xhtml")).doesNotContain("page-list");
        assertThat(library.text(NEXT_BOOK, "package.opf")).doesNotContain("pageNavigation", "pageBreakSource");
        assertThat(library.text(BOOK, "package.opf"))
                .contains(">pageNavigation<", ">pageBreakMarkers<", "\"pageBreakSource\"");
    }

    @Test
    void landmarksLeadToEveryPartOfTheBook() throws Exception {
        assertThat(elements(navigation("landmarks"), "a").stream().map(link -> link.getAttribute("epub:type")))
                .containsExactly(
                        "cover",
                        "titlepage",
                        "toc",
                        "bodymatter",
                        "glossary",
                        "index",
                        "index",
                        "index",
                        "loi",
                        "colophon");
    }

    @Test
    void anIssueOpensWithItsMastheadAndItsContentsAsPrinted() throws Exception {
        Document page = library.page(BOOK, "issue-42.xhtml");

        assertThat(page.getDocumentElement().getTextContent())
                .contains("제42호 (2020. 10. 14)", "발행처 : 항구도시연구소", "글과 그림은 출처를 밝히고 쓰십시오.", "◆ 백신");
        assertThat(link(page.getDocumentElement(), "article-42-2-1.xhtml").getTextContent())
                .isEqualTo("항구도시, 예방 접종소를 연다");
    }

    @Test
    void anIssueListsTheArticlesThatItsContentsLeaveOut() throws Exception {
        assertThat(library.text(BOOK, "issue-42.xhtml")).contains("인쇄된 차례에 없는 기사", "article-42-2-2.xhtml");
        assertThat(library.text(BOOK, "issue-41.xhtml")).doesNotContain("인쇄된 차례에 없는 기사");
    }

    @Test
    void boxesThatBelongToNoArticleStandWithTheirIssue() throws Exception {
        assertThat(library.page(BOOK, "issue-41.xhtml").getDocumentElement().getTextContent())
                .contains("광고 & 알림 <구독 신청> 4쪽")
                .doesNotContain("- 2 -");
    }

    @Test
    void anArticleSaysWhereItComesFrom() throws Exception {
        Document page = library.page(BOOK, "article-42-2-1.xhtml");

        assertThat(byId(page, "42-2-1").getTextContent())
                .contains("백신", "항구도시, 예방 접종소를 연다", "항만일보港湾日报", "2020년 10월 12일", "제42호 4쪽");
        assertThat(elements(page, "time").get(0).getAttribute("datetime")).isEqualTo("2020-10-12");
    }

    @Test
    void aSeriesLinksItsPartsAndNamesThoseOfEarlierBooks() throws Exception {
        assertThat(library.text(BOOK, "article-41-2-1.xhtml")).contains("href=\"article-42-1-1.xhtml\"");
        assertThat(library.text(BOOK, "article-42-1-1.xhtml")).contains("href=\"article-41-2-1.xhtml\"");
        assertThat(library.text(NEXT_BOOK, "article-43-1-1.xhtml"))
                .contains("안개를 뚫는 신호", "제42호 · 2020년 10월 14일, 앞선 책에 수록")
                .doesNotContain("article-42-1-1.xhtml");
    }

    @Test
    void aNoteIsLinkedWithItsReferenceInBothDirections() throws Exception {
        Document page = library.page(BOOK, "article-41-1-1.xhtml");
        Element reference = byId(page, "ref-1");
        Element note = byId(page, "note-1");

        assertThat(reference.getAttribute("href")).isEqualTo("#note-1");
        assertThat(reference.getAttribute("role")).isEqualTo("doc-noteref");
        assertThat(note.getTextContent()).startsWith("1 2020년 9월 항만공사 집계");
        assertThat(link(note, "#ref-1").getAttribute("role")).isEqualTo("doc-backlink");
    }

    @Test
    void headingsDoNotSkipARank() throws Exception {
        for (String name : library.entries(BOOK).keySet()) {
            if (name.endsWith(".xhtml")) {
                int rank = 0;
                for (int next : ranks(library.page(BOOK, name.substring("EPUB/".length())))) {
                    assertThat(next).as(name).isLessThanOrEqualTo(rank + 1);
                    rank = next;
                }
            }
        }
    }

    @Test
    void passagesInOtherLanguagesAreMarked() throws Exception {
        assertThat(library.text(BOOK, "article-41-1-1.xhtml"))
                .contains("<span lang=\"zh-Hans\" xml:lang=\"zh-Hans\">波涛机器人</span>")
                .contains("<span lang=\"ja\" xml:lang=\"ja\">いちょう商事</span>")
                .contains("<span lang=\"en\" xml:lang=\"en\">Harbour Robotics</span>");
    }

    @Test
    void picturesAreDescribedByTheirCaptionsOrSaidToHaveNone() throws Exception {
        Element captioned =
                elements(library.page(BOOK, "article-41-1-1.xhtml"), "img").get(0);
        Element alone =
                elements(library.page(BOOK, "article-41-2-1.xhtml"), "img").get(0);

        assertThat(captioned.getAttribute("alt")).isEqualTo("사진 1) 출처: 항만일보. 밤의 하역장과 파도로보(波涛机器人)의 크레인");
        assertThat(alone.getAttribute("alt")).isEqualTo("설명 없는 그림 (제41호 4쪽)");
    }

    @Test
    void conformanceIsClaimedOnlyWhereEveryPictureIsDescribed() throws Exception {
        assertThat(library.text(BOOK, "package.opf"))
                .doesNotContain("conformsTo", ">alternativeText<", "accessModeSufficient\">textual<")
                .contains("그림 3점 가운데 1점은");
        assertThat(library.text(NEXT_BOOK, "package.opf"))
                .contains("EPUB Accessibility 1.1 - WCAG 2.1 Level AA", ">alternativeText<");
    }

    @Test
    void theGlossaryGivesEachNameWithItsOriginalAndItsArticles() throws Exception {
        Document page = library.page(BOOK, "glossary.xhtml");
        List<Element> names = elements(page, "dfn");

        assertThat(names.stream().map(Element::getTextContent)).containsExactly("등대과학", "은행나무상사", "파도로보");
        assertThat(elements(page, "h2").stream().map(Element::getTextContent)).containsExactly("ㄷ", "ㅇ", "ㅍ");
        Element entry = (Element) names.get(2).getParentNode().getParentNode();
        assertThat(elements(entry, "a").stream()
                        .map(link -> link.getAttribute("href").replaceAll("#.*", "")))
                .containsExactly("article-41-1-1.xhtml", "article-42-1-1.xhtml");
        assertThat(elements(entry, "span").get(0).getAttribute("lang")).isEqualTo("zh-Hans");
    }

    @Test
    void everyLinkInsideTheBookLeadsSomewhere() throws Exception {
        for (String name : library.entries(BOOK).keySet()) {
            if (name.endsWith(".xhtml")) {
                String file = name.substring("EPUB/".length());
                for (Element link : elements(library.page(BOOK, file), "a")) {
                    String href = link.getAttribute("href");
                    if (!href.contains(":")) {
                        String[] place = href.split("#", -1);
                        Document target = library.page(BOOK, place[0].isEmpty() ? file : place[0]);
                        if (place.length > 1) {
                            assertThat(byId(target, place[1]))
                                    .as(file + " to " + href)
                                    .isNotNull();
                        }
                    }
                }
            }
        }
    }

    @Test
    void theColophonNamesTheFilesByTheirHashes() throws Exception {
        SampleIssues samples = new SampleIssues();
        String colophon = library.text(BOOK, "colophon.xhtml");

        samples.issues().stream()
                .limit(2)
                .flatMap(issue -> issue.sources().stream())
                .forEach(source -> assertThat(colophon).contains(source.path(), source.sha256()));
        assertThat(colophon).contains("kicnews 1.0.0");
    }

    @Test
    void theRasterCoverIsAPictureOfTheSizeThatCataloguesExpect() throws Exception {
        var cover = ImageIO.read(new ByteArrayInputStream(library.entries(BOOK).get("EPUB/cover.png")));

        assertThat(cover.getWidth()).isEqualTo(CoverArt.WIDTH);
        assertThat(cover.getHeight()).isEqualTo(CoverArt.HEIGHT);
        assertThat(cover.getRGB(5, 5) & 0xFFFFFF)
                .isEqualTo(CoverArt.of(new Outline(new Volume("2020", "2020", Optional.of("2020"), "2020"), Map.of()))
                        .background());
    }

    private static Element navigation(String type) throws Exception {
        return elements(library.page(BOOK, "nav.xhtml"), "nav").stream()
                .filter(nav -> nav.getAttribute("epub:type").equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static Element link(Element in, String href) {
        return elements(in, "a").stream()
                .filter(link -> link.getAttribute("href").equals(href))
                .findFirst()
                .orElseThrow();
    }

    /** The link of the list item that holds the list of this link. */
    private static Element outerLink(Element link) {
        Element item = (Element) link.getParentNode().getParentNode().getParentNode();
        return elements(item, "a").get(0);
    }

    private static List<Integer> ranks(Document page) {
        return elements(page, "*").stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> name.charAt(1) - '0')
                .toList();
    }

    private static Element byId(Document page, String id) {
        return elements(page, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> elements(Document page, String name) {
        return elements(page.getDocumentElement(), name);
    }

    private static List<Element> elements(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
