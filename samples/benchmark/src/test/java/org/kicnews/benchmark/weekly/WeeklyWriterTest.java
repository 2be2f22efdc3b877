package org.kicnews.benchmark.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeeklyWriterTest {
    private static final Path SAMPLE = Path.of("../archive/make");

    private final WeeklyWriter writer = new WeeklyWriter(SAMPLE, 205);

    WeeklyWriterTest() throws IOException {}

    private static List<String> texts(Weekly issue) {
        return issue.articles()
                .flatMap(article -> article.pieces().stream())
                .map(Piece::text)
                .toList();
    }

    @Test
    void anIssueHasWhatTheIssuesOfTheRealWeeklyHave() {
        Weekly issue = writer.issue(7);
        assertThat(issue.sections()).hasSize(6);
        assertThat(issue.articles()).hasSize(17);
        assertThat(issue.pictures()).hasSize(23);
        assertThat(issue.articles()
                        .flatMap(article -> article.pieces().stream())
                        .filter(Piece.Heading.class::isInstance))
                .hasSizeBetween(45, 53);
        assertThat(texts(issue).stream().mapToInt(String::length).sum()).isBetween(50_000, 75_000);
    }

    @Test
    void theSameSeedSaysTheSame() throws IOException {
        assertThat(texts(new WeeklyWriter(SAMPLE, 205).issue(7))).isEqualTo(texts(writer.issue(7)));
    }

    @Test
    void anotherSeedSaysSomethingElse() throws IOException {
        assertThat(texts(new WeeklyWriter(SAMPLE, 206).issue(7)))
                .doesNotContainAnyElementsOf(texts(writer.issue(7)).subList(0, 5));
    }

    @Test
    void hardlyAParagraphStandsInTwoIssues() {
        Set<String> first = new HashSet<>(texts(writer.issue(1)));
        List<String> second = texts(writer.issue(2));
        assertThat(second.stream().filter(first::contains).count()).isLessThan(second.size() / 20L);
    }

    @Test
    void everyPictureIsAFileOfItsOwn() {
        Set<ByteBuffer> files = new HashSet<>();
        for (int number : new int[] {1, 2}) {
            writer.issue(number)
                    .pictures()
                    .map(Picture::bytes)
                    .map(ByteBuffer::wrap)
                    .forEach(files::add);
        }
        assertThat(files).hasSize(46);
    }
}
