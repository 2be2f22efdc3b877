package org.kicnews.importer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowCensus;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;

/** Charts and diagrams that a page draws with lines and areas. */
class ChartsTest {
    private static final String ABOVE =
            text(50, 700, "The shipyard by the river opened its gates to young companies last week,")
                    + text(50, 685, "and six of its old docks are now workshops and halls for exhibitions.");
    private static final String BELOW =
            text(50, 380, "The companies pay a part of their rent with hours of work in the workshop,")
                    + text(50, 365, "which others of them may use whenever they need a prototype to be built.");

    private static final String BARS = "0.2 0.4 0.6 rg 100 450 30 60 re f 160 450 30 95 re f 220 450 30 130 re f "
            + "0 0 0 RG 90 450 m 270 450 l S 90 450 m 90 600 l S "
            + text(105, 435, "2019") + text(165, 435, "2020") + text(225, 435, "2021");

    private static final String CURVE = "0.8 G 90 450 m 270 450 l S 90 490 m 270 490 l S 90 530 m 270 530 l S "
            + "90 570 m 270 570 l S 0.2 0.4 0.6 RG 100 460 m 150 500 l 200 520 l 260 565 l S "
            + text(70, 447, "0") + text(70, 487, "10") + text(70, 527, "20");

    private static final String SLICES = "0.2 0.4 0.6 rg 200 520 m 200 600 l 260 600 280 550 270 490 c f "
            + "0.7 0.3 0.3 rg 200 520 m 270 490 l 240 430 160 430 130 490 c f "
            + "0.6 0.7 0.3 rg 200 520 m 130 490 l 120 550 140 600 200 600 c f " + text(215, 550, "Trade 36%");

    @TempDir
    Path folder;

    private final List<String> kept = new ArrayList<>();

    @Test
    void aBarChartIsOnePictureWithItsWordsBehindIt() throws Exception {
        Flow flow = read(ABOVE + BARS + BELOW);

        assertThat(kinds(flow)).containsExactly("paragraph", "picture", "box", "paragraph");
        assertThat(kept).singleElement().satisfies(drawing -> assertThat(drawing)
                .contains("fill='#336699'")
                .contains(">9</text>"));
        assertThat(((FlowPicture) flow.items().get(1)).image().alt()).contains("2019, 2020, 2021");
    }

    @Test
    void aCurveOverItsGridIsAPicture() throws Exception {
        assertThat(kinds(read(ABOVE + CURVE + BELOW))).containsExactly("paragraph", "picture", "box", "paragraph");
    }

    @Test
    void thePiecesOfAPieAreAPicture() throws Exception {
        assertThat(kinds(read(ABOVE + SLICES + BELOW))).containsExactly("paragraph", "picture", "box", "paragraph");
    }

    @Test
    void nothingIsLostOrInvented() throws Exception {
        for (String chart : List.of(BARS, CURVE, SLICES)) {
            Flow flow = read(ABOVE + chart + BELOW);
            FlowCensus census = FlowCensus.of(flow);

            assertThat(flow.seen().characters().without(census.characters())).isEmpty();
            assertThat(census.characters().without(flow.seen().characters())).isEmpty();
            assertThat(census.pictures()).isEqualTo(flow.seen().pictures());
        }
    }

    @Test
    void theSameChartIsDrawnInTheSameBytes() throws Exception {
        read(ABOVE + CURVE + BELOW);
        read(ABOVE + CURVE + BELOW);

        assertThat(kept.get(0)).isEqualTo(kept.get(1));
    }

    @Test
    void aFrameWithRoundCornersAroundATextIsNone() throws Exception {
        String frame = "0.9 g 45 360 m 40 360 40 365 40 370 c 40 700 l 40 712 45 715 50 715 c 500 715 l f 0 g ";

        assertThat(kinds(read(frame + ABOVE + BELOW))).doesNotContain("picture");
    }

    @Test
    void areasOfOneHeightBehindWordsAreNone() throws Exception {
        String cells = "0.8 g 50 500 90 20 re f 160 500 90 20 re f 270 500 90 20 re f 0 g " + text(55, 506, "Town")
                + text(165, 506, "Shops") + text(275, 506, "Year");

        assertThat(kinds(read(ABOVE + cells + BELOW))).doesNotContain("picture");
    }

    private static String text(int x, int y, String words) {
        return "BT /F 10 Tf 0 g " + x + " " + y + " Td (" + words + ") Tj ET ";
    }

    private static List<String> kinds(Flow flow) {
        return flow.items().stream().map(ChartsTest::kind).toList();
    }

    private static String kind(FlowItem item) {
        if (item instanceof FlowParagraph) {
            return "paragraph";
        }
        if (item instanceof FlowPicture) {
            return "picture";
        }
        return item instanceof FlowBox ? "box" : item instanceof FlowTable ? "table" : "other";
    }

    private Flow read(String content) throws Exception {
        Path file = folder.resolve("chart.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(600, 800));
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            page.setResources(resources);
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1))));
            document.addPage(page);
            document.save(file.toFile());
        }
        byte[] head = Arrays.copyOf(Files.readAllBytes(file), Original.SIGNATURE_LENGTH);
        Original original = new Original(file, "chart.pdf", Files.size(file), "0".repeat(64), new Signature(head));
        return new PdfReader().read(original, ImportSettings.defaults(), (bytes, type, width, height) -> {
            kept.add(new String(bytes, StandardCharsets.UTF_8));
            return new Image(
                    "media/" + kept.size(), "0".repeat(64), type, bytes.length, width, height, Optional.empty());
        });
    }
}
