package org.kicnews.maven.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: the manifest holds the hash of every output. */
class ReproducibilityTest {
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void giveTheMachineItsDefaultsBack() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @Test
    void zoneLocaleThreadsAndThePlaceOfTheFolderPlayNoPart() throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
        Locale.setDefault(Locale.KOREA);
        Path first = build(folder.resolve("one"), 1);
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        Locale.setDefault(new Locale.Builder().setLanguageTag("ar-EG-u-nu-arab").build());
        Path second = build(folder.resolve("two/with/a/longer/path"), 3);
        assertThat(second).hasSameTextualContentAs(first);
    }

    private static Path build(Path folder, int threads) throws Exception {
        TestArchive archive = new TestArchive(folder).withThreads(threads);
        for (Path issue : sampleIssues()) {
            archive.add(issue);
        }
        archive.build();
        return archive.output("manifest.json");
    }

    private static Iterable<Path> sampleIssues() throws IOException {
        try (Stream<Path> issues = Files.walk(TestArchive.sampleIssues())) {
            return issues.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
