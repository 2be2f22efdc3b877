package org.kicnews.importer.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** Damaged and hostile files that others found: each opens or says why not, at once and in little memory. */
class HostileFilesTest {

    @ParameterizedTest
    @CsvSource({
        "opendataloader-pdf__cid-font-no-tounicode, 1, ",
        "opendataloader-pdf__empty, 0, FILE_DAMAGED",
        "opendataloader-pdf__fake-jpg, 0, FILE_DAMAGED",
        "pdf.js__bomb_giant, 1, FILE_LIMIT",
        "pdf.js__poppler-395-0-fuzzed, 1, PDF_REPAIRED",
        "pdf.js__poppler-67295-0, 1, ",
        "pdf.js__print_protection, 0, FILE_ENCRYPTED",
        "pdfplumber__issue-71-duplicate-chars, 2, ",
        "qpdf__bad-jpeg, 1, ",
        "qpdf__bad-xref, 1, ",
        "qpdf__bad1, 0, FILE_DAMAGED",
        "qpdf__bad5, 1, ",
        "qpdf__issue-100, 0, FILE_DAMAGED",
        "qpdf__issue-146, 0, FILE_DAMAGED",
    })
    void isOpenedOrNamed(String name, int pages, FindingCode expected) throws IOException {
        Path path = Path.of(System.getProperty("kicnews.shared", "/absent"), "real", "hostile", name + ".pdf");
        Assumptions.assumeTrue(Files.exists(path), "the folder of real files is not there");
        List<Finding> findings;
        int found = 0;
        try (PdfFile file = PdfFile.open(original(path), ImportSettings.defaults())) {
            found = file.pageCount();
            for (int i = 0; i < found; i++) {
                file.document().getPage(i).getContents().readAllBytes();
            }
            findings = file.findings();
        } catch (UnreadableOriginalException e) {
            findings = e.findings();
        }
        assertThat(found).isEqualTo(pages);
        assertThat(findings.stream().map(Finding::code).distinct())
                .containsExactlyElementsOf(Stream.ofNullable(expected).toList());
    }

    private static Original original(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new Original(
                    path,
                    "hostile.pdf",
                    Files.size(path),
                    "0".repeat(64),
                    new Signature(in.readNBytes(Original.SIGNATURE_LENGTH)));
        }
    }
}
