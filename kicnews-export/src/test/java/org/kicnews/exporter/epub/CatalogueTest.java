package org.kicnews.exporter.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kicnews.exporter.fixture.SampleIssues;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogues beside the books. */
class CatalogueTest {
    private static Library library;

    @BeforeAll
    static void make() throws Exception {
        SampleIssues samples = new SampleIssues();
        library = Library.of(SampleIssues.archive(), samples.media(), samples.issues());
    }

    @Test
    void everyFileThatACatalogueNamesIsThere() throws Exception {
        for (String feed : List.of("opds.xml", "feed.xml")) {
            assertThat(attributes(Library.parse(library.files().get(feed)), "link", "href"))
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(library.files()).containsKey(href));
        }
        JsonMapper.shared()
                .readTree(library.files().get("opds.json"))
                .findValuesAsString("href")
                .forEach(href -> assertThat(library.files()).containsKey(href));
    }

    @Test
    void theCatalogueOffersEveryBookWithItsCover() throws Exception {
        Document feed = Library.parse(library.files().get("opds.xml"));

        assertThat(texts(feed, "title")).containsExactly("주간 항구 소식", "주간 항구 소식 2020", "주간 항구 소식 2021");
        assertThat(attributes(feed, "link", "rel"))
                .filteredOn("http://opds-spec.org/acquisition/open-access"::equals)
                .hasSize(2);
    }

    @Test
    void theSecondFormOfTheCatalogueSaysTheSame() throws Exception {
        JsonNode feed = JsonMapper.shared().readTree(library.files().get("opds.json"));
        JsonNode first = feed.get("publications").get(0);

        assertThat(first.at("/metadata/title").asString()).isEqualTo("주간 항구 소식 2020");
        assertThat(first.at("/metadata/belongsTo/series/position").asInt()).isEqualTo(2020);
        assertThat(first.at("/metadata/identifier").asString())
                .isEqualTo(Library.parse(
                                library.entries("harbour-weekly-2020.epub").get("EPUB/package.opf"))
                        .getElementsByTagName("dc:identifier")
                        .item(0)
                        .getTextContent());
        assertThat(first.at("/links/0/href").asString()).isEqualTo("harbour-weekly-2020.epub");
    }

    @Test
    void theFeedTellsOfTheNewestIssueFirst() throws Exception {
        Document feed = Library.parse(library.files().get("feed.xml"));

        assertThat(texts(feed, "title"))
                .containsExactly("주간 항구 소식", "제43호 · 2021년 1월 6일", "제42호 · 2020년 10월 14일", "제41호 · 2020년 10월 7일");
        assertThat(texts(feed, "published")).first().isEqualTo("2021-01-06T00:00:00Z");
        assertThat(texts(feed, "content").get(0)).contains("어느 섹션에도 없는 글");
        assertThat(texts(feed, "id")).doesNotHaveDuplicates();
    }

    @Test
    void anArchiveWithoutIssuesHasEmptyCatalogues() throws Exception {
        SampleIssues samples = new SampleIssues();
        Library empty = Library.of(SampleIssues.archive(), samples.media(), List.of());

        assertThat(empty.files()).containsOnlyKeys("feed.xml", "opds.json", "opds.xml");
    }

    private static List<String> texts(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static List<String> attributes(Document document, String element, String name) {
        NodeList nodes = document.getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> ((Element) nodes.item(i)).getAttribute(name))
                .toList();
    }
}
