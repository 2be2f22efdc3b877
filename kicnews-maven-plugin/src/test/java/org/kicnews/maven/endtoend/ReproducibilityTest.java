package org.kicnews.maven.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
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
    void zoneLocaleThreadsAndThePlaceOrderAndNamesOfTheFilesPlayNoPart() throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
        Locale.setDefault(Locale.KOREA);
        Path first = build(folder.resolve("one"), 1, Normalizer.Form.NFC, Comparator.naturalOrder());
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        Locale.setDefault(new Locale.Builder().setLanguageTag("ar-EG-u-nu-arab").build());
        Path second =
                build(folder.resolve("two/with/a/longer/path"), 3, Normalizer.Form.NFD, Comparator.reverseOrder());
        assertThat(second).hasSameTextualContentAs(first);
    }

    /** Builds the same files, given to the file system in an order and under names of a composition. */
    private static Path build(Path folder, int threads, Normalizer.Form names, Comparator<Path> order)
            throws Exception {
        TestArchive archive = new TestArchive(folder).withThreads(threads);
        for (Path issue : sampleIssues(order)) {
            String name = Normalizer.normalize(issue.getFileName().toString(), names);
            Files.copy(issue, archive.issues().resolve(name));
        }
        archive.build();
        return archive.output("manifest.json");
    }

    private static List<Path> sampleIssues(Comparator<Path> order) throws IOException {
        try (Stream<Path> issues = Files.walk(TestArchive.sampleIssues())) {
            return issues.filter(Files::isRegularFile).sorted(order).toList();
        }
    }
}
