package org.kicnews.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Limits;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The second sample newsletter is read with nothing but its profile, to the letter of what was written. */
class HarbourLetterTest {
    private static final Path SAMPLE = Path.of("../samples/harbour");

    private static Issue read(int number) throws IOException {
        Path file = SAMPLE.resolve("src/issues/harbour-letter-" + number + ".docx");
        byte[] begin;
        try (InputStream in = Files.newInputStream(file)) {
            begin = in.readNBytes(Original.SIGNATURE_LENGTH);
        }
        Original original = new Original(
                file, file.getFileName().toString(), Files.size(file), "0".repeat(64), new Signature(begin));
        ImportSettings settings = new ImportSettings(
                "en",
                Optional.of(SAMPLE.resolve("src/kicnews/profile.yaml")),
                Optional.empty(),
                List.of(),
                Limits.usual());
        return new FlowImporter()
                .read(
                        original,
                        settings,
                        (bytes, type, width, height) -> new Image(
                                "media/0.png", "0".repeat(64), type, bytes.length, width, height, Optional.empty()))
                .issue()
                .orElseThrow();
    }

    @Test
    void everyArticleOfEveryIssueIsAsItWasWritten() throws IOException {
        JsonNode truth = JsonMapper.builder().build().readTree(Files.readString(SAMPLE.resolve("make/truth.json")));

        assertThat(truth.size()).isEqualTo(2);
        for (JsonNode written : truth) {
            Issue issue = read(written.get("number").asInt());
            List<List<String>> articles = new ArrayList<>();
            for (Section section : issue.sections()) {
                for (Article article : section.articles()) {
                    articles.add(List.of(
                            section.title().orElse(""),
                            article.number().map(String::valueOf).orElse(""),
                            article.title().orElse(""),
                            article.source().orElse(""),
                            article.date().map(String::valueOf).orElse(""),
                            article.author().orElse("")));
                }
            }
            List<List<String>> expected = new ArrayList<>();
            for (JsonNode article : written.get("articles")) {
                expected.add(List.of(
                        article.get("section").asString(""),
                        article.get("number").asString(""),
                        article.get("title").asString(""),
                        article.get("source").asString(""),
                        article.get("date").asString(""),
                        article.get("author").asString("")));
            }
            assertThat(articles).isEqualTo(expected);
            assertThat(issue.date().map(String::valueOf))
                    .hasValue(written.get("date").asString(""));
            assertThat(issue.language()).isEqualTo("en");
            assertThat(issue.ledger().balances()).isTrue();
            assertThat(issue.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }
}
