package org.kicnews.importer.pdf.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.kicnews.core.spi.Limits;
import org.kicnews.core.spi.PictureAddresses;

class PagePainterTest {
    private static final PictureAddresses NONE = (bytes, side) -> Optional.empty();

    private static String paint(String stream) throws Exception {
        return paint(stream, 0, Limits.usual(), NONE);
    }

    /** The drawing of a page of 400 by 600 points: E is a font with its outlines, F one without. */
    private static String paint(String stream, int rotation, Limits limits, PictureAddresses pictures)
            throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 600));
            page.setRotation(rotation);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("E"), embedded(document));
            resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            resources.put(COSName.getPDFName("T"), drawnFont(document));
            resources.put(
                    COSName.getPDFName("P"),
                    LosslessFactory.createFromImage(document, new java.awt.image.BufferedImage(4, 2, 1)));
            page.setResources(resources);
            page.setContents(stream(document, stream));
            document.addPage(page);
            Map<Integer, byte[]> drawings = new PagePainter(document, limits, pictures).paint(Set.of(1, 2));
            assertThat(drawings).containsOnlyKeys(1);
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(drawings.get(1)));
            return new String(drawings.get(1), StandardCharsets.UTF_8);
        }
    }

    /** A font whose letter a is a square of half an em. */
    private static PDType3Font drawnFont(PDDocument document) throws IOException {
        COSDictionary procedures = new COSDictionary();
        procedures.setItem(
                COSName.getPDFName("square"),
                stream(document, "1000 0 0 0 500 500 d1 0 0 500 500 re f").getCOSObject());
        COSArray differences = new COSArray();
        differences.add(COSInteger.get('a'));
        differences.add(COSName.getPDFName("square"));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 500, 500));
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 'a');
        font.setItem(COSName.WIDTHS, numbers(1000));
        return new PDType3Font(font);
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        array.setFloatArray(values);
        return array;
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static PDTrueTypeFont embedded(PDDocument document) throws IOException {
        try (InputStream in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDTrueTypeFont.load(document, in, WinAnsiEncoding.INSTANCE);
        }
    }

    @Test
    void aGlyphIsItsOutlineWrittenOnceAndPlacedInItsLine() throws Exception {
        String svg = paint("BT /E 20 Tf 50 500 Td (aba) Tj ET");
        assertThat(svg).containsOnlyOnce("<path id='g0' d='m").containsOnlyOnce("<path id='g1' d='m");
        assertThat(svg)
                .contains("<g transform='matrix(0.04 0 0 -0.04 50 100)' fill='#000000'>"
                        + "<use href='#g0'/><use href='#g1' x='278'/><use href='#g0' x='556'/></g>");
    }

    @Test
    void aGlyphWhoseFontIsNotInTheFileIsALetterOfItsWidth() throws Exception {
        assertThat(paint("BT /F 20 Tf 50 500 Td (<) Tj ET"))
                .contains("<text transform='matrix(0.04 0 0 0.04 50 100)' font-family='sans-serif' font-size='500'"
                        + " textLength='292' lengthAdjust='spacingAndGlyphs' fill='#000000'>&lt;</text>");
    }

    @Test
    void aGlyphThatIsALittleDrawingIsWrittenOnceToo() throws Exception {
        String svg = paint("BT /T 10 Tf 50 500 Td (aa) Tj ET");
        assertThat(svg)
                .containsOnlyOnce("<path id='g0' d='m0 0l250 0l0 250l-250 0l0-250z'/>")
                .contains("<g transform='matrix(0.02 0 0 -0.02 50 100)' fill='#000000'>"
                        + "<use href='#g0'/><use href='#g0' x='500'/></g>")
                .doesNotContain("<text");
    }

    @Test
    void theSameFileGivesTheSameBytes() throws Exception {
        String stream = "BT /E 9 Tf 50 500 Td (same) Tj ET 0.3 0.2 0.1 rg 10 10 33 44 re f";
        assertThat(paint(stream)).isEqualTo(paint(stream));
    }

    @Test
    void linesAndAreasKeepTheirColoursCurvesAndClips() throws Exception {
        assertThat(paint("1 0 0 rg 10 10 100 50 re f")).contains("<path d='M10 590L110 590L110 540L10 540L10 590Z'");
        assertThat(paint("0 0 1 RG 2 w 0 0 m 10 20 30 40 50 60 c S"))
                .contains("<path d='M0 600C10 580 30 560 50 540' fill='none' stroke='#0000ff' stroke-width='2'/>");
        assertThat(paint("0 0 50 50 re W n 10 10 100 100 re f"))
                .contains("<clipPath id='c0'><path d='M0 550L50 550L50 600L0 600L0 550Z'/></clipPath>")
                .contains("clip-path='url(#c0)'");
    }

    @Test
    void aPageIsTurnedAsTheFileSays() throws Exception {
        assertThat(paint("10 10 100 50 re f", 90, Limits.usual(), NONE))
                .contains("width='600' height='400' viewBox='0 0 600 400'")
                .contains("<path d='M10 10L10 110L60 110L60 10L10 10Z'");
    }

    @Test
    void aPictureIsReferredToAndABoxWhereItIsNotShown() throws Exception {
        String stream = "q 100 0 0 50 20 30 cm /P Do Q";
        assertThat(paint(stream, 0, Limits.usual(), (bytes, side) -> Optional.of("data:," + (int) side)))
                .contains("<image width='1000' height='1000' preserveAspectRatio='none'"
                        + " transform='matrix(0.1 0 0 0.05 20 520)' href='data:,100'/>");
        assertThat(paint(stream)).doesNotContain("<image").contains("<path d='M20 520L120 520L120 570L20 570L20 520Z'");
    }

    @Test
    void whatCannotBeSeenIsNotDrawn() throws Exception {
        assertThat(paint("BT /E 9 Tf 3 Tr 50 500 Td (a) Tj ET BT 0 Tr 5000 0 Td (b) Tj ET"))
                .doesNotContain("<use");
    }

    @Test
    void aPageThatDrawsWithoutEndIsDrawnUntilTheLimit() throws Exception {
        Limits usual = Limits.usual();
        Limits ten = new Limits(
                usual.pages(), 10, usual.pixels(), usual.nesting(), usual.partBytes(), usual.unpackedBytes(), 100);
        String svg = paint("BT /E 9 Tf 50 500 Td (aaaaaaaaaaaaaaaaaaaaaaaa) Tj ET", 0, ten, NONE);
        assertThat(svg.split("<use")).hasSize(11);
    }

    @Test
    void aPageOfEndlessPathsStaysWithinItsRoom() throws Exception {
        String svg = paint("0 0 m 10 10 l S\n".repeat(100_000));
        assertThat(svg.length()).isBetween(2_000_000, 2_200_000);
    }
}
