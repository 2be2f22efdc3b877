package org.kicnews.importer.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Limits;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.UnreadableOriginalException;

class PdfFileTest {

    @TempDir
    private Path folder;

    @Test
    void aHealthyFileOpensWithoutAFinding() throws Exception {
        try (PdfFile file = open(pdf(3))) {
            assertThat(file.pageCount()).isEqualTo(3);
            assertThat(file.findings()).isEmpty();
            assertThat(text(file)).contains("Page 1", "Page 3");
        }
    }

    @Test
    void aWrongTableOfObjectsIsRebuiltAndReported() throws Exception {
        byte[] bytes = replace(pdf(2), "startxref\n", "startxref\n9");
        try (PdfFile file = open(bytes)) {
            assertThat(text(file)).contains("Page 1", "Page 2");
            assertThat(file.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(FindingCode.PDF_REPAIRED);
                assertThat(finding.arguments()).containsExactly(FindingReason.PDF_CROSS_REFERENCE.argument());
            });
        }
    }

    @Test
    void junkBeforeTheHeaderDoesNoHarm() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(pdf(2));
        try (PdfFile file = open(bytes.toByteArray())) {
            assertThat(text(file)).contains("Page 2");
            assertThat(file.findings()).isEmpty();
        }
    }

    @Test
    void aFileCutBeforeItsCatalogGivesThePagesThatAreLeft() throws Exception {
        byte[] whole = handMade("[3 0 R 4 0 R]", 2);
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        try (PdfFile file = open(Arrays.copyOf(whole, text.indexOf("1 0 obj")))) {
            assertThat(text(file)).contains("Page 3", "Page 4");
            assertThat(codes(file.findings())).containsExactly(FindingCode.PDF_REPAIRED, FindingCode.PDF_REPAIRED);
        }
    }

    @Test
    void aMissingPageKeepsItsNumber() throws Exception {
        try (PdfFile file = open(handMade("[3 0 R 99 0 R 98 0 R 4 0 R]", 4))) {
            assertThat(file.pageCount()).isEqualTo(4);
            assertThat(file.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(FindingCode.PDF_MISSING_PAGES);
                assertThat(finding.place().page()).contains(2);
                assertThat(finding.arguments()).containsExactly("2");
            });
            assertThat(file.numberOf(file.document().getPage(3).getCOSObject())).hasValue(4);
        }
    }

    @Test
    void aPageCountIsNotBelieved() throws Exception {
        try (PdfFile file = open(handMade("[3 0 R 4 0 R]", 1_410_065_407))) {
            assertThat(file.pageCount()).isEqualTo(2);
        }
    }

    @Test
    void aPageTreeThatRunsInACircleIsWalkedOnce() throws Exception {
        try (PdfFile file = open(handMade("[3 0 R 2 0 R 4 0 R]", 3))) {
            assertThat(text(file)).contains("Page 3", "Page 4");
            assertThat(codes(file.findings())).containsExactly(FindingCode.PDF_REPAIRED);
        }
    }

    @Test
    void noMorePagesAreReadThanTheSettingsAllow() throws Exception {
        ImportSettings settings = new ImportSettings("ko", Optional.empty(), Optional.empty(), List.of(), pages(2));
        try (PdfFile file = PdfFile.open(original(pdf(3)), settings)) {
            assertThat(file.pageCount()).isEqualTo(2);
            assertThat(codes(file.findings())).containsExactly(FindingCode.FILE_LIMIT);
        }
    }

    @Test
    void aPageInheritsWhatItsParentsSay() throws Exception {
        try (PdfFile file = open(handMade("[3 0 R]", 1))) {
            assertThat(file.document().getPage(0).getMediaBox().getWidth()).isEqualTo(300);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void anEncryptedFileOpensWithAPasswordOfTheSettings(int keyLength) throws Exception {
        byte[] bytes = encrypted("열쇠가 아닌 key", keyLength);
        ImportSettings settings =
                new ImportSettings("ko", Optional.empty(), Optional.empty(), List.of("wrong", "owner"), Limits.usual());
        try (PdfFile file = PdfFile.open(original(bytes), settings)) {
            assertThat(text(file)).contains("Page 1");
        }
    }

    @Test
    void anEncryptedFileWithoutAUserPasswordOpens() throws Exception {
        try (PdfFile file = open(encrypted("", 128))) {
            assertThat(text(file)).contains("Page 1");
        }
    }

    @Test
    void anEncryptedFileWithoutItsPasswordIsReported() throws Exception {
        assertThat(codes(failure(encrypted("secret", 128)))).containsExactly(FindingCode.FILE_ENCRYPTED);
    }

    @Test
    void somethingThatIsNoPdfIsReported() throws Exception {
        assertThat(failure("그냥 글입니다.".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.arguments()).containsExactly(FindingReason.PDF_NO_OBJECTS.argument()));
    }

    @Test
    void aFileWithoutPagesIsReported() throws Exception {
        byte[] bytes = """
                %PDF-1.4
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
                trailer << /Root 1 0 R >>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
        assertThat(failure(bytes)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED);
            assertThat(finding.arguments()).containsExactly(FindingReason.PDF_NO_PAGES.argument());
        });
    }

    @Test
    void deepNestingIsReported() throws Exception {
        String deep = "[".repeat(200_000);
        byte[] bytes = ("%PDF-1.4\n1 0 obj " + deep + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(codes(failure(bytes))).containsExactly(FindingCode.FILE_DAMAGED);
    }

    @Test
    void aContentStreamThatUnpacksToFarTooMuchIsLeftOut() throws Exception {
        byte[] bytes;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            var stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] spaces = new byte[1 << 20];
                Arrays.fill(spaces, (byte) ' ');
                for (int i = 0; i < 70; i++) {
                    out.write(spaces);
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            bytes = bytes(document);
        }
        try (PdfFile file = open(bytes)) {
            assertThat(text(file)).isBlank();
            assertThat(codes(file.findings())).containsExactly(FindingCode.FILE_LIMIT);
        }
    }

    @Test
    void aCharacterMapWithAnEndlessRangeIsTakenAway() throws Exception {
        byte[] bytes;
        try (PDDocument document = document(1)) {
            var map = document.getDocument().createCOSStream();
            try (var out = map.createOutputStream()) {
                out.write("1 beginbfrange <21> <7F000000> <0041> endbfrange".getBytes(StandardCharsets.US_ASCII));
            }
            var fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            fonts.getCOSDictionary(fonts.keySet().iterator().next()).setItem(COSName.TO_UNICODE, map);
            bytes = bytes(document);
        }
        try (PdfFile file = open(bytes)) {
            assertThat(text(file)).contains("Page 1");
        }
    }

    @Test
    void aCutFileGivesPagesOrAReasonWhereverItIsCut() throws Exception {
        byte[] whole = pdf(8);
        for (int i = 1; i < 40; i++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * i / 40);
            try (PdfFile file = open(cut)) {
                assertThat(file.findings()).isNotEmpty();
            } catch (UnreadableOriginalException e) {
                assertThat(codes(e.findings())).containsExactly(FindingCode.FILE_DAMAGED);
            }
        }
    }

    private PdfFile open(byte[] bytes) throws IOException, UnreadableOriginalException {
        return PdfFile.open(original(bytes), ImportSettings.defaults());
    }

    private List<Finding> failure(byte[] bytes) throws IOException {
        Original original = original(bytes);
        return catchThrowableOfType(
                        UnreadableOriginalException.class,
                        () -> PdfFile.open(original, ImportSettings.defaults()).close())
                .findings();
    }

    private Original original(byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("205.pdf"), bytes);
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Original.SIGNATURE_LENGTH));
        return new Original(path, "205.pdf", bytes.length, "0".repeat(64), new Signature(head));
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static String text(PdfFile file) throws IOException {
        return new PDFTextStripper().getText(file.document());
    }

    private static byte[] encrypted(String userPassword, int keyLength) throws IOException {
        try (PDDocument document = document(1)) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(keyLength);
            document.protect(policy);
            return bytes(document);
        }
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return bytes(document);
        }
    }

    private static PDDocument document(int pages) throws IOException {
        PDDocument document = new PDDocument();
        for (int i = 1; i <= pages; i++) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Page " + i);
                content.endText();
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** Two pages, objects 3 and 4, in front of a page tree with these kids and a catalog. */
    private static byte[] handMade(String kids, int count) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        pdf.append("5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\n");
        for (int page = 3; page <= 4; page++) {
            String content = "BT /F1 12 Tf 20 700 Td (Page " + page + ") Tj ET";
            pdf.append(page + 3 + " 0 obj << /Length " + content.length() + " >> stream\n" + content);
            pdf.append("\nendstream endobj\n");
            pdf.append(page + " 0 obj << /Type /Page /Parent 2 0 R /Contents " + (page + 3));
            pdf.append(" 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj\n");
        }
        pdf.append("1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n");
        pdf.append("2 0 obj << /Type /Pages /MediaBox [0 0 300 800] /Kids " + kids + " /Count " + count);
        pdf.append(" >> endobj\n");
        int table = pdf.length();
        pdf.append("xref\n0 9\n0000000000 65535 f \n");
        for (int object = 1; object <= 8; object++) {
            int offset = pdf.indexOf("\n" + object + " 0 obj") + 1;
            pdf.append(String.format("%010d 00000 %s \n", offset, offset > 0 ? "n" : "f"));
        }
        pdf.append("trailer << /Size 9 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] replace(byte[] bytes, String from, String to) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Limits pages(int most) {
        return new Limits(
                most,
                Limits.DEFAULT_GLYPHS,
                Limits.DEFAULT_PIXELS,
                Limits.DEFAULT_NESTING,
                Limits.DEFAULT_PART_BYTES,
                Limits.DEFAULT_UNPACKED_BYTES,
                Limits.DEFAULT_RATIO);
    }
}
