package org.kicnews.damaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.build.ArchiveBuild;
import org.kicnews.core.build.BuildListener;
import org.kicnews.core.build.BuildResult;
import org.kicnews.core.build.BuildSettings;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;

/** One archive of good issues, and one of the same issues among damaged files, links, pipes and odd names. */
class DamagedArchiveTest {
    private static final int EVERY = Integer.getInteger("kicnews.damaged.every", 1);

    /** Long for a machine that does other things as well; a hang shows in any case. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static final Set<String> NAMES = new TreeSet<>();
    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static List<Finding> findings = List.of();

    @BeforeAll
    static void archiveTheGoodAloneAndAmongTheDamaged() throws Exception {
        for (Path good : Collection.good()) {
            for (String archive : new String[] {"alone", "among"}) {
                Files.copy(good, issues(archive).resolve(good.getFileName()));
            }
        }
        List<Damaged> damaged = Collection.damaged();
        for (int i = 0; i < damaged.size(); i += EVERY) {
            put(damaged.get(i));
        }
        for (Path hostile : Collection.shared()) {
            put(new Damaged(hostile.getFileName().toString(), Files.readAllBytes(hostile)));
        }
        putWhatIsNoFile();
        build("alone");
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream capture = new PrintStream(PRINTED, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            System.setErr(capture);
            findings = build("among").findings();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static Path issues(String archive) throws IOException {
        return Files.createDirectories(folder.resolve(archive).resolve("issues"));
    }

    private static void put(Damaged damaged) throws IOException {
        Files.write(issues("among").resolve(damaged.name()), damaged.bytes());
        NAMES.add(damaged.name());
    }

    private static void putWhatIsNoFile() throws Exception {
        Path issues = issues("among");
        NAMES.add("folder.pdf");
        Files.createDirectories(issues.resolve("folder.pdf"));
        NAMES.add("pipe.pdf");
        new ProcessBuilder("mkfifo", issues.resolve("pipe.pdf").toString())
                .start()
                .waitFor();
        NAMES.add("outside.pdf");
        Files.createSymbolicLink(
                issues.resolve("outside.pdf"), Collection.good().get(0).toAbsolutePath());
        NAMES.add("dangling.pdf");
        Files.createSymbolicLink(issues.resolve("dangling.pdf"), issues.resolve("nowhere.pdf"));
        NAMES.add("loop.pdf");
        Files.createSymbolicLink(issues.resolve("loop.pdf"), issues.resolve("loop.pdf"));
        String composed = "한글.pdf";
        NAMES.add(composed);
        Files.write(issues.resolve(composed), new byte[] {1});
        Files.write(issues.resolve(Normalizer.normalize(composed, Normalizer.Form.NFD)), new byte[] {2});
        NAMES.add("locked.pdf");
        Path locked = Files.write(issues.resolve("locked.pdf"), new byte[] {'%'});
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    }

    private static BuildResult build(String archive) throws Exception {
        BuildSettings settings = new BuildSettings(
                new ArchiveInfo(
                        "test", "시험 아카이브", Optional.empty(), Optional.empty(), Locale.KOREAN, Optional.empty(), "1"),
                issues(archive),
                List.of(),
                folder.resolve(archive).resolve("out"),
                ImportSettings.defaults(),
                Set.of(),
                2,
                LIMIT);
        return ArchiveBuild.withServicesOf(DamagedArchiveTest.class.getClassLoader())
                .run(settings, BuildListener.silent());
    }

    @Test
    void theGoodIssuesAreTheSameToTheByte() throws IOException {
        try (Stream<Path> issues = Files.list(folder.resolve("alone/out/json/issues"))) {
            List<Path> all = issues.toList();
            assertThat(all).hasSize(3);
            for (Path issue : all) {
                assertThat(folder.resolve("among/out/json/issues").resolve(issue.getFileName()))
                        .hasSameBinaryContentAs(issue);
            }
        }
    }

    @Test
    void everyDamagedFileIsNamed() {
        List<String> named = findings.stream()
                .flatMap(finding -> finding.place().file().stream())
                .distinct()
                .toList();
        assertThat(named).containsAll(NAMES);
    }

    @Test
    void nothingHangsAndNoReaderFails() {
        assertThat(findings)
                .extracting(Finding::code)
                .doesNotContain(FindingCode.FILE_TIMEOUT, FindingCode.FILE_READER_FAILED);
    }

    @Test
    void noStackTraceIsPrinted() {
        assertThat(PRINTED.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ", "Exception");
    }

    @Test
    void whatIsLeftOfACutPdfIsKept() {
        List<String> read = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.code() == FindingCode.PDF_REPAIRED) {
                finding.place().file().ifPresent(read::add);
            }
        }
        assertThat(read).anyMatch(name -> name.startsWith("pdf-cut-"));
    }
}
