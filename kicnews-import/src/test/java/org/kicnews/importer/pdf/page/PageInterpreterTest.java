package org.kicnews.importer.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.spi.Limits;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.page.Glyph.Visibility;

class PageInterpreterTest {
    private static PageContent draw(String stream, int rotation) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 600));
            page.setRotation(rotation);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            resources.put(COSName.getPDFName("B"), new PDType1Font(FontName.HELVETICA_BOLD));
            page.setResources(resources);
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream(stream.getBytes(StandardCharsets.ISO_8859_1))));
            document.addPage(page);
            return new PageInterpreter(document, Limits.usual()).interpret(page, 1);
        }
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    @Test
    void glyphsStandInPointsFromTheUpperLeftCorner() throws IOException {
        PageContent page = draw("BT /B 20 Tf 50 500 Td (Hi) Tj ET", 0);
        Glyph first = page.glyphs().get(0);
        assertThat(first.left()).isEqualTo(50);
        assertThat(first.baseline()).isEqualTo(100);
        assertThat(first.size()).isEqualTo(20);
        assertThat(first.style().bold()).isTrue();
        assertThat(page.seen()).isEqualTo("Hi");
    }

    @Test
    void aPageIsUprightWhereItsTextIsWhateverItsRotationSays() throws IOException {
        PageContent page = draw("BT /F 10 Tf 0 1 -1 0 100 50 Tm (Turned) Tj ET", 0);
        assertThat(page.turn()).isEqualTo(90);
        assertThat(page.width()).isEqualTo(600);
        assertThat(page.glyphs().get(0).turn()).isZero();
        assertThat(page.glyphs().get(0).left()).isEqualTo(50);
        assertThat(page.glyphs().get(0).baseline()).isEqualTo(100);
    }

    @Test
    void actualTextStandsForTheGlyphsItSpans() throws IOException {
        PageContent page = draw("BT /F 10 Tf 50 500 Td /Span <</ActualText (fine)>> BDC (xy) Tj EMC (z) Tj ET", 0);
        assertThat(page.glyphs().stream().map(Glyph::text)).containsExactly("fine", "", "z");
    }

    @Test
    void textWithoutInkAndTextBesideThePageAreToldApart() throws IOException {
        PageContent page = draw("BT /F 10 Tf 3 Tr 50 500 Td (a) Tj 0 Tr 900 0 Td (b) Tj ET", 0);
        assertThat(page.glyphs().stream().map(Glyph::visibility))
                .containsExactly(Visibility.INVISIBLE, Visibility.OUTSIDE);
    }

    @Test
    void thinFillsAreRules() throws IOException {
        PageContent page = draw("50 500 200 0.5 re f 50 100 200 80 re f 10 10 m 10 90 l S", 0);
        assertThat(page.rules().stream().map(Rule::kind))
                .containsExactly(Rule.Kind.HORIZONTAL, Rule.Kind.FILL, Rule.Kind.VERTICAL);
    }

    private static final String DOTS = " cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 00FF8040> EI Q ";

    @Test
    void aPictureUpsideDownIsTurnedAndMirrored() throws IOException {
        PageContent page = draw("q 100 0 0 -50 20 300" + DOTS + "q -100 0 0 50 220 400" + DOTS, 0);
        assertThat(page.pictures().get(0).mirrored()).isTrue();
        assertThat(page.pictures().get(0).quarterTurns()).isEqualTo(2);
        assertThat(page.pictures().get(1).mirrored()).isTrue();
        assertThat(page.pictures().get(1).quarterTurns()).isZero();
    }

    @Test
    void aPictureThatAnAreaIsPaintedWithIsAPicture() throws IOException {
        assertThat(drawPattern(100, 50).pictures()).singleElement().satisfies(picture -> assertThat(picture.bounds())
                .isEqualTo(new Bounds(20, 250, 100, 50)));
    }

    @Test
    void aTextureIsNoPicture() throws IOException {
        assertThat(drawPattern(10, 10).pictures()).isEmpty();
    }

    /** A page with an area of 100 by 50 points that is painted with a pattern of a picture. */
    private static PageContent drawPattern(int width, int height) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 600));
            document.addPage(page);
            PDTilingPattern pattern = new PDTilingPattern();
            pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
            pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
            pattern.setBBox(new PDRectangle(width, height));
            pattern.setXStep(width);
            pattern.setYStep(height);
            pattern.setMatrix(AffineTransform.getTranslateInstance(20, 300));
            PDResources inner = new PDResources();
            inner.put(
                    COSName.getPDFName("I"),
                    LosslessFactory.createFromImage(document, new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB)));
            pattern.setResources(inner);
            try (OutputStream out = ((COSStream) pattern.getCOSObject()).createOutputStream()) {
                String content = "q " + width + " 0 0 " + height + " 0 0 cm /I Do Q";
                out.write(content.getBytes(StandardCharsets.ISO_8859_1));
            }
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("P"), pattern);
            page.setResources(resources);
            String content = "/Pattern cs /P scn 20 300 100 50 re f";
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1))));
            return new PageInterpreter(document, Limits.usual()).interpret(page, 1);
        }
    }

    @Test
    void whatWasDrawnBeforeADamageIsKept() throws IOException {
        PageContent page = draw("BT /F 10 Tf 50 500 Td (kept) Tj /Nothing 10 Tf <</A", 0);
        assertThat(text(page.glyphs())).isEqualTo("kept");
    }

    @Test
    void aDamageIsNamedInWordsOfItsOwn() throws IOException {
        PageContent page = draw("BT /F 10 Tf 50 500 Td (kept) Tj ET /Missing Do", 0);
        assertThat(page.damage()).contains(FindingReason.PDF_OBJECTS_UNREADABLE);
    }

    /** A page whose form draws text and then the form of that name, which may be itself. */
    private static PageContent drawForms(int forms, int next, Limits limits) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 600));
            document.addPage(page);
            List<PDFormXObject> chain = new ArrayList<>();
            for (int i = 0; i < forms; i++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(new PDRectangle(400, 600));
                form.setResources(new PDResources());
                form.getResources().put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
                try (OutputStream out = form.getContentStream().createOutputStream()) {
                    out.write("BT /F 10 Tf 50 50 Td (x) Tj ET /N Do /N Do".getBytes(StandardCharsets.ISO_8859_1));
                }
                chain.add(form);
            }
            for (int i = 0; i < forms; i++) {
                int target = i + next;
                if (target < forms) {
                    chain.get(i).getResources().put(COSName.getPDFName("N"), chain.get(target));
                }
            }
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("N"), chain.get(0));
            page.setResources(resources);
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream("/N Do".getBytes(StandardCharsets.ISO_8859_1))));
            return new PageInterpreter(document, limits).interpret(page, 1);
        }
    }

    @Test
    void aFormThatDrawsItselfIsDrawnOnce() throws IOException {
        PageContent page = drawForms(1, 0, Limits.usual());
        assertThat(text(page.glyphs())).isEqualTo("x");
        assertThat(page.damage()).contains(FindingReason.PDF_NESTING);
    }

    @Test
    void formsThatDrawEachOtherTwiceEndAtALimitAndWhatIsDrawnIsKept() throws IOException {
        PageContent page = drawForms(40, 1, Limits.usual());
        assertThat(page.glyphs()).isNotEmpty();
        assertThat(page.damage()).contains(FindingReason.LIMIT_FORMS);
    }

    @Test
    void aPageThatDrawsTooMuchIsReadUpToTheLimit() throws IOException {
        Limits few = new Limits(1, 3, 1, 1, 1, 1, 1);
        PageContent page = drawForms(6, 1, few);
        assertThat(text(page.glyphs())).isEqualTo("xxx");
        assertThat(page.damage()).contains(FindingReason.LIMIT_GLYPHS);
    }
}
