package org.kicnews.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import org.kicnews.core.model.Issue;
import org.kicnews.importer.docx.DocxReader;
import org.kicnews.importer.structure.corrections.Corrections;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.profile.ProfileReader;

/** The parser of corrections, and their application to an issue of the sample archive. */
class CorrectionsFuzzTest {
    private static final String STEM = "fuzz";

    private static final LineReader READER = new LineReader(ProfileReader.builtIn());

    @TempDir
    static Path folder;

    private static Issue issue;

    @BeforeAll
    static void readAnIssue() throws Exception {
        issue = new Target(new DocxReader(), "docx")
                .read(Files.readAllBytes(Samples.issues(".docx").get(0)))
                .orElseThrow();
    }

    static List<byte[]> seeds() {
        return List.of(utf8("""
                decisions:
                  - issue: 42
                    expect: nothing
                  - set: date
                    expect: 2022-12-06
                    to: 2022-12-07
                  - set: title
                    section: 1
                    expect: a
                    to: b
                  - join: 42-1-2
                    expect: a
                  - split: 42-2-1
                    expect: 2.
                  - block: heading
                    article: 42-2-1
                    expect: a
                    level: 1
                  - block: drop
                    article: 42-1-1
                    expect: a
                  - replace: a
                    article: 42-2-1
                    times: 2
                    to: b
                """), utf8("never-published: [45, 48]\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @DictionaryFile(resourcePath = "yaml.dict")
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void anyTextIsAppliedOrSaysWhyNot(byte[] bytes) throws IOException {
        Files.write(folder.resolve(STEM + ".yaml"), bytes);
        Files.write(folder.resolve("archive.yaml"), bytes);
        Corrections corrections = Corrections.in(Optional.of(folder));
        corrections.ofArchive();
        Issue corrected = corrections.applyTo(issue, STEM, READER);
        if (!corrected.ledger().balances()) {
            throw new AssertionError("the ledger does not balance: " + corrected.ledger());
        }
    }
}
