package org.kicnews.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.Subsection;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The annotated issue in each of its forms, read as a whole: every article, and every field of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptanceTest {
    private static final MediaSink NOWHERE = (bytes, type, width, height) -> new Image(
            "media/" + "0".repeat(64) + ".png", "0".repeat(64), type, bytes.length, width, height, Optional.empty());

    private static Path shared() {
        Path folder = Path.of(System.getProperty("kicnews.shared", "../shared")).resolve("acceptance");
        assumeTrue(Files.isDirectory(folder), () -> "no acceptance kit in " + folder);
        return folder;
    }

    private static Issue read(String name) throws IOException {
        Path file = shared().resolve("issues").resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, Original.SIGNATURE_LENGTH));
        Original original = new Original(file, name, bytes.length, "0".repeat(64), new Signature(first));
        return new FlowImporter()
                .read(original, ImportSettings.defaults(), NOWHERE)
                .issue()
                .orElseThrow();
    }

    private static JsonNode truth() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(shared().resolve("truth/205.json")));
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    private static List<List<String>> expected() throws IOException {
        List<List<String>> articles = new ArrayList<>();
        for (JsonNode section : truth().get("sections")) {
            for (JsonNode article : section.get("articles")) {
                articles.add(List.of(
                        text(section, "title"),
                        text(article, "number"),
                        text(article, "title").replace(" ", ""),
                        text(article, "source"),
                        text(article, "date"),
                        text(article, "provider"),
                        text(article.path("series"), "number"),
                        text(article.path("subsection"), "name")));
            }
        }
        return articles;
    }

    private static List<List<String>> found(Issue issue) {
        List<List<String>> articles = new ArrayList<>();
        for (Section section : issue.sections()) {
            for (Article article : section.articles()) {
                articles.add(List.of(
                        section.title().orElse(""),
                        article.number().map(String::valueOf).orElse(""),
                        article.title().orElse("").replace(" ", ""),
                        article.source().orElse(""),
                        article.date().map(String::valueOf).orElse(""),
                        article.provider().orElse(""),
                        article.series()
                                .flatMap(Series::number)
                                .map(String::valueOf)
                                .orElse(""),
                        article.subsection().map(Subsection::name).orElse("")));
            }
        }
        return articles;
    }

    private static long captioned(Issue issue) {
        return issue.blocks()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(figure -> figure.image().isPresent())
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"205-a.docx", "205-a-lo.pdf", "205-h-chromium.pdf"})
    void every_article_has_its_fields_and_the_ledger_balances(String name) throws IOException {
        Issue issue = read(name);

        assertThat(found(issue)).isEqualTo(expected());
        assertThat(captioned(issue)).isEqualTo(23);
        assertThat(issue.ledger().balances()).isTrue();
    }
}
