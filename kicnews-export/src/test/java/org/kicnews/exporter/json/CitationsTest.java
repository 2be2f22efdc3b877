package org.kicnews.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.RandomIssues;
import org.kicnews.exporter.fixture.SampleIssues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<Issue> issues = new SampleIssues().issues();

    @Provide
    Arbitrary<Issue> issues() {
        return RandomIssues.any();
    }

    @Test
    void citesEveryArticleInCsl() throws IOException {
        JsonNode items = MAPPER.readTree(samples().text("citations.csl.json"));

        assertThat(items.valueStream().map(item -> item.path("id").asString())).containsExactlyElementsOf(ids());
        JsonNode first = items.get(0);
        assertThat(first.path("container-title").asString()).isEqualTo("주간 항구 소식");
        assertThat(first.path("issue").asString()).isEqualTo("41");
        assertThat(first.path("issued").path("date-parts").toString()).isEqualTo("[[2020,10,7]]");
        assertThat(first.path("original-publisher").asString()).isEqualTo("항만일보港湾日报");
    }

    @Test
    void splitsNoNameIntoFamilyAndGiven() throws IOException {
        String csl = samples().text("citations.csl.json");

        assertThat(csl).contains("{\"literal\":\"나루 교수\"}").doesNotContain("\"family\"");
    }

    @Test
    void citesInRisWithOneFieldOnALine() throws IOException {
        String ris = samples().text("citations.ris");

        assertThat(ris.split("\r\n")).allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(ris).startsWith("TY  - MGZN\r\n").contains("TI  - 실패를 닮은 의자\r\n", "SP  - 5\r\nEP  - 6\r\n");
        assertThat(ris.split("ER {2}- \r\n")).hasSize(ids().size() + 1);
    }

    @Test
    void citesInBibtexWithoutACommandThatATitleHolds() throws IOException {
        String bibtex = samples().text("citations.bib");

        assertThat(bibtex)
                .contains("@article{harbour-weekly-41-1-2,", "a < b \\&\\& \"c\" > 'd'", "pages = {5--6}")
                .doesNotContainPattern("(?<!\\\\)&");
    }

    @Property(tries = 50)
    void keepsEveryCitationWholeWhateverTheIssueHolds(@ForAll("issues") Issue issue) throws IOException {
        MemoryFolder folder = MemoryFolder.of(new JsonExporter(), SampleIssues.archive(), List.of(issue), List.of());
        int articles = (int) issue.articles().count();

        assertThat(MAPPER.readTree(folder.text("citations.csl.json")).size()).isEqualTo(articles);
        assertThat(folder.text("citations.ris").split("\r\n"))
                .allMatch(line -> line.isEmpty() || line.matches("(?s)[A-Z][A-Z0-9]  - [^\\n\\r]*"));
        assertThat(bracesBalance(folder.text("citations.bib"))).isTrue();
    }

    @Test
    void describesEveryFileForCatalogues() throws IOException {
        MemoryFolder folder = samples();
        JsonNode dataPackage = MAPPER.readTree(folder.text("datapackage.json"));
        JsonNode graph = MAPPER.readTree(folder.text("ro-crate-metadata.json")).path("@graph");
        List<String> described = graph.valueStream()
                .filter(node -> node.path("@type").asString().equals("File"))
                .map(node -> node.path("@id").asString())
                .toList();

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(folder.files().keySet().stream()
                        .filter(path -> !path.equals("ro-crate-metadata.json"))
                        .toList());
        assertThat(dataPackage.path("resources").valueStream().flatMap(CitationsTest::paths))
                .contains("articles.csv", "issues/41.json", "text/41-1-1.txt")
                .allMatch(folder.files()::containsKey);
    }

    @Test
    void describesTheColumnsOfTheTableInTheirOrder() throws IOException {
        MemoryFolder folder = samples();
        List<String> names = MAPPER.readTree(folder.text("datapackage.json"))
                .path("resources")
                .get(0)
                .path("schema")
                .path("fields")
                .valueStream()
                .map(field -> field.path("name").asString())
                .toList();

        assertThat(folder.text("articles.csv")).startsWith("\uFEFF" + String.join(",", names) + "\r\n");
    }

    @Test
    void describesInEnglishToo() throws IOException {
        MemoryFolder english =
                MemoryFolder.of(new JsonExporter(), SampleIssues.archive(Locale.ENGLISH), issues, List.of());

        assertThat(english.text("datapackage.json")).contains("All articles as a table (CSV)");
    }

    @Test
    void linksIssuesAndArticlesForSearchEngines() throws IOException {
        JsonNode graph = MAPPER.readTree(samples().text("schema-org.jsonld")).path("@graph");
        List<String> ids =
                graph.valueStream().map(node -> node.path("@id").asString()).toList();

        assertThat(ids).doesNotHaveDuplicates().contains("#periodical", "#issue-43", "#article-43-1-1");
        assertThat(graph.valueStream().filter(node -> node.has("isPartOf")))
                .allMatch(node -> ids.contains(node.path("isPartOf").path("@id").asString()));
    }

    private static Stream<String> paths(JsonNode resource) {
        JsonNode path = resource.path("path");
        return path.isArray() ? path.valueStream().map(JsonNode::asString) : Stream.of(path.asString());
    }

    private static boolean bracesBalance(String bibtex) {
        String bare = bibtex.replace("\\{", "").replace("\\}", "");
        int depth = 0;
        for (char c : bare.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private MemoryFolder samples() throws IOException {
        return MemoryFolder.of(new JsonExporter(), SampleIssues.archive(), issues, List.of());
    }

    private List<String> ids() {
        return issues.stream()
                .flatMap(Issue::articles)
                .map(article -> article.id())
                .toList();
    }
}
