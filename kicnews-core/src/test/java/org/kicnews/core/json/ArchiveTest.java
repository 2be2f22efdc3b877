package org.kicnews.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.Section;

class ArchiveTest {
    @TempDir
    private Path outputs;

    @BeforeEach
    void writeIssues() throws IOException {
        Files.createDirectories(outputs.resolve("json/issues"));
        for (String id : List.of("10", "9")) {
            try (OutputStream out = Files.newOutputStream(outputs.resolve("json/issues/" + id + ".json"))) {
                IssueJson.in(Locale.KOREAN).write(issue(id), out);
            }
        }
    }

    @Test
    void givesTheIssuesInTheOrderOfTheirNumbersAsTheyWereWritten() throws IOException {
        assertThat(Archive.read(outputs).issues()).containsExactly(issue("9"), issue("10"));
    }

    @Test
    void findsAnIssueAndAnArticleById() throws IOException {
        Archive archive = Archive.read(outputs);

        assertThat(archive.issue("10")).contains(issue("10"));
        assertThat(archive.article("10-1-1").flatMap(Article::title)).contains("항구 10");
        assertThat(archive.article("11-1-1")).isEmpty();
    }

    @Test
    void namesTheFileThatIsNoIssue() throws IOException {
        Files.writeString(outputs.resolve("json/issues/9.json"), "{");
        Archive archive = Archive.read(outputs);

        assertThatThrownBy(() -> archive.issue("9"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("9.json");
    }

    private static Issue issue(String id) {
        Article article = new Article(
                id + "-1-1",
                Optional.empty(),
                Optional.of("항구 " + id),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Section section = new Section(
                Optional.of("소식"), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(article));
        return new Issue(
                id,
                Optional.empty(),
                Optional.empty(),
                "ko",
                List.of(),
                Masthead.unknown(),
                List.of(),
                List.of(section),
                List.of(),
                Ledger.empty(),
                List.of());
    }
}
