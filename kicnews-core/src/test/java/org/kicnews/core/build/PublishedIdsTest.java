package org.kicnews.core.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.ids.ArticlePrint;
import org.kicnews.core.ids.IdLock;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;

class PublishedIdsTest {
    @TempDir
    private Path folder;

    private Path issues;
    private Path lock;
    private BuildResult result;

    @BeforeEach
    void publishTwoIssues() throws Exception {
        issues = Files.createDirectories(folder.resolve("issues"));
        lock = folder.resolve("ids.lock");
        write("a.pdf", "1", "배가 왔다. 짐을 내렸다. 사람들이 기다렸다.");
        write("b.pdf", "3", "등대가 켜졌다. 안개가 걷혔다.");
        accept();
    }

    @Test
    void aBuildOfWhatWasAcceptedSaysNothing() throws Exception {
        build();
        assertThat(result.findings()).extracting("code").containsExactly(FindingCode.ISSUE_MISSING);
    }

    @Test
    void anIssueInBetweenChangesNoId() throws Exception {
        write("c.pdf", "2", "새 소식이 있다.");

        assertThat(articles(build())).containsExactly("1-1-1", "2-1-1", "3-1-1");
    }

    @Test
    void anIssueThatGetsAnotherNumberKeepsItsIds() throws Exception {
        write("b.pdf", "4", "등대가 켜졌다. 안개가 걷혔다.");
        List<Issue> built = build();

        assertThat(articles(built)).containsExactly("1-1-1", "3-1-1");
        assertThat(built).extracting(Issue::id).containsExactly("1", "3");
        assertThat(result.findings()).extracting("code").contains(FindingCode.ARTICLE_ID_KEPT);
    }

    @Test
    void aTextThatChangedIsShownUntilItIsAccepted() throws Exception {
        write("a.pdf", "1", "배가 왔다. 짐을 실었다. 사람들이 기다렸다.");
        build();

        assertThat(result.findings())
                .filteredOn(finding -> finding.code() == FindingCode.PUBLISHED_ARTICLE_CHANGED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().article()).contains("1-1-1");
                    assertThat(finding.arguments()).endsWith("1", "1", "짐을실었다.");
                });
        accept();
        build();
        assertThat(result.findings()).extracting("code").containsExactly(FindingCode.ISSUE_MISSING);
    }

    @Test
    void anArticleThatIsGoneIsAnError() throws Exception {
        Files.delete(issues.resolve("b.pdf"));
        build();

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PUBLISHED_ARTICLE_GONE);
            assertThat(finding.arguments()).contains("3-1-1");
        });
    }

    @Test
    void aLockThatChangedMakesTheOutputsBeWrittenAgain() throws Exception {
        build();
        build();
        assertThat(result.upToDate()).isTrue();
        Files.writeString(lock, Files.readString(lock) + "no line\n");
        build();
        assertThat(result.upToDate()).isFalse();
        assertThat(result.findings()).extracting("code").contains(FindingCode.IDS_LOCK_INVALID);
    }

    private List<Issue> build() throws Exception {
        ListExporter list = new ListExporter(false);
        BuildSettings settings = new BuildSettings(
                        new ArchiveInfo(
                                "test", "시험", Optional.empty(), Optional.empty(), Locale.KOREAN, Optional.empty(), "1"),
                        issues,
                        List.of(),
                        folder.resolve("out"),
                        ImportSettings.defaults(),
                        Set.of(),
                        1,
                        Duration.ofSeconds(10))
                .withIdsLock(lock);
        result = new ArchiveBuild(List.of(new LineImporter()), List.of(list)).run(settings, BuildListener.silent());
        return list.issues();
    }

    private void accept() throws Exception {
        Files.deleteIfExists(folder.resolve("out/list/ids.txt"));
        List<ArticlePrint> made =
                build().stream().flatMap(Issue::articles).map(ArticlePrint::of).toList();
        Files.writeString(lock, IdLock.read(lock).accept(made).text());
    }

    private static List<String> articles(List<Issue> built) {
        return built.stream().flatMap(Issue::articles).map(Article::id).toList();
    }

    private void write(String path, String... lines) throws IOException {
        Files.writeString(issues.resolve(path), String.join("\n", lines));
    }
}
