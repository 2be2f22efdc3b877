package org.kicnews.importer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.Flow;

/** Takes the tables of characters out of good files, or makes them wrong. */
class FontTablesTest {
    private static final Pattern TARGET = Pattern.compile("<([0-9A-Fa-f]{4})>(?=\\s*\\R)");

    private static final MediaSink SINK = (bytes, type, width, height) ->
            new Image("media/picture", "0".repeat(64), type, bytes.length, width, height, Optional.empty());

    @TempDir
    Path folder;

    @Test
    void withoutATableTheFontItselfSaysWhichCharactersItShows() throws Exception {
        Flow flow = read("chromium-untagged-14pt.pdf", font -> font.removeItem(COSName.TO_UNICODE));

        assertThat(text(flow)).contains("창업 단지로 다시 문을 열었다");
        assertThat(flow.findings()).noneMatch(finding -> finding.code() == FindingCode.PDF_UNMAPPED_FONT);
    }

    @Test
    void aFontThatDoesNotSayItEitherIsNamed() throws Exception {
        Flow flow = read("libreoffice.pdf", font -> font.removeItem(COSName.TO_UNICODE));

        assertThat(flow.findings())
                .filteredOn(finding -> finding.code() == FindingCode.PDF_UNMAPPED_FONT)
                .anySatisfy(finding -> assertThat(finding.arguments()).contains("NanumGothic"));
    }

    @Test
    void aTableThatMakesNoKoreanIsNamedWithItsFirstPage() throws Exception {
        Flow flow = read("libreoffice.pdf", FontTablesTest::shift);

        assertThat(flow.findings())
                .filteredOn(finding -> finding.code() == FindingCode.PDF_GARBLED_FONT)
                .anySatisfy(finding -> {
                    assertThat(finding.arguments()).contains("NanumGothic");
                    assertThat(finding.place().page()).contains(1);
                });
    }

    private interface Spoiler {
        void spoil(COSDictionary font) throws Exception;
    }

    private static void shift(COSDictionary font) throws Exception {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
            String text = table.toTextString();
            String shifted = TARGET.matcher(text)
                    .replaceAll(match ->
                            "<" + String.format("%04X", (Integer.parseInt(match.group(1), 16) + 29) & 0xFFFF) + ">");
            try (OutputStream out = table.createOutputStream()) {
                out.write(shifted.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private Flow read(String variant, Spoiler spoiler) throws Exception {
        Path file = folder.resolve(variant);
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("variants/" + variant));
                PDDocument document = Loader.loadPDF(in.readAllBytes())) {
            Set<COSDictionary> spoilt = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    COSDictionary font = page.getResources().getFont(name).getCOSObject();
                    if (spoilt.add(font)) {
                        spoiler.spoil(font);
                    }
                }
            }
            document.save(file.toFile());
        }
        byte[] head = Arrays.copyOf(Files.readAllBytes(file), Original.SIGNATURE_LENGTH);
        Original original = new Original(file, variant, Files.size(file), "0".repeat(64), new Signature(head));
        return new PdfReader().read(original, ImportSettings.defaults(), SINK);
    }

    private static String text(Flow flow) {
        return String.join("\n", VariantScore.paragraphs(flow));
    }
}
