package org.kicnews.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kicnews.samples.Sample.elements;
import static org.kicnews.samples.Sample.string;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A newsletter of another kind, in another language, comes through all outputs with nothing but its profile. */
class HarbourIT {
    private static final Path SAMPLE = Path.of(System.getProperty("kicnews.harbour", "../harbour"));
    private static final Path OUTPUTS = SAMPLE.resolve("target/kicnews");

    @Test
    void hasOneFileForEachIssueAndOneBookForTheYear() throws IOException {
        assertThat(names("json/issues")).containsExactlyInAnyOrder("12.json", "13.json");
        assertThat(names("epub")).filteredOn(name -> name.endsWith(".epub")).containsExactly("harbour-2021.epub");
        assertThat(names("xlsx")).containsExactly("harbour-index.xlsx");
        assertThat(OUTPUTS.resolve("report/index.html")).isNotEmptyFile();
    }

    @Test
    void everyIssueHoldsTheArticlesThatWereWrittenUnderTheirSections() throws IOException {
        JsonNode truth = read(SAMPLE.resolve("make/truth.json"));

        assertThat(truth).hasSize(2);
        for (JsonNode written : truth) {
            JsonNode issue = issue(written.get("number").asInt());
            assertThat(string(issue, "language")).isEqualTo("en");
            assertThat(string(issue, "date")).isEqualTo(string(written, "date"));
            assertThat(articles(issue)).isEqualTo(articlesAsWritten(written));
        }
    }

    @Test
    void noIssueHasAnError() throws IOException {
        for (int number : List.of(12, 13)) {
            assertThat(elements(issue(number), "findings"))
                    .extracting(finding -> string(finding, "severity"))
                    .doesNotContain("error");
        }
    }

    @Test
    void theBookIsInEnglishAndHoldsEveryArticle() throws IOException {
        StringBuilder pages = new StringBuilder();
        try (ZipFile book =
                new ZipFile(OUTPUTS.resolve("epub/harbour-2021.epub").toFile())) {
            for (ZipEntry entry : book.stream().toList()) {
                if (entry.getName().endsWith(".xhtml") || entry.getName().endsWith(".opf")) {
                    pages.append(new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }

        assertThat(pages).contains("<dc:language>en</dc:language>");
        for (JsonNode written : read(SAMPLE.resolve("make/truth.json"))) {
            for (JsonNode article : written.get("articles")) {
                assertThat(pages).contains(string(article, "title"));
            }
        }
    }

    private static List<List<String>> articles(JsonNode issue) {
        List<List<String>> articles = new ArrayList<>();
        for (JsonNode section : issue.get("sections")) {
            for (JsonNode article : section.get("articles")) {
                articles.add(facts(string(section, "title"), article));
            }
        }
        return articles;
    }

    private static List<List<String>> articlesAsWritten(JsonNode issue) {
        List<List<String>> articles = new ArrayList<>();
        for (JsonNode article : issue.get("articles")) {
            articles.add(facts(string(article, "section"), article));
        }
        return articles;
    }

    private static List<String> facts(String section, JsonNode article) {
        return Stream.concat(
                        Stream.of(section),
                        Stream.of("number", "title", "source", "date", "author")
                                .map(field -> article.path(field).asString("")))
                .toList();
    }

    private static JsonNode issue(int number) throws IOException {
        return read(OUTPUTS.resolve("json/issues/" + number + ".json"));
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(OUTPUTS.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
