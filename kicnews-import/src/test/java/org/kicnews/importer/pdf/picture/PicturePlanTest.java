package org.kicnews.importer.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.Limits;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.PageContent;
import org.kicnews.importer.pdf.page.PlacedPicture;

class PicturePlanTest {
    private final PDDocument document = new PDDocument();
    private final List<Image> kept = new ArrayList<>();
    private final MediaSink sink = (bytes, type, width, height) -> {
        Image image = new Image("media/" + kept.size(), "0", type, bytes.length, width, height, Optional.empty());
        kept.add(image);
        return image;
    };

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void aPictureAtTheSamePlaceOfEveryPageIsDecoration() throws Exception {
        List<PageContent> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            pages.add(page(
                    page, placed(picture(20, 20), 50, 20, 40, 40), placed(picture(30, 20), 50, 100 * page, 90, 60)));
        }
        PicturePlan plan = PicturePlan.of(pages);
        assertThat(plan.figures()).hasSize(4);
        assertThat(plan.furniture()).hasSize(4);
        assertThat(plan.pictures()).isEqualTo(8);
    }

    @Test
    void aRuleDrawnAsAPictureIsDecoration() throws Exception {
        PicturePlan plan = PicturePlan.of(List.of(page(1, placed(picture(300, 2), 50, 20, 400, 1))));
        assertThat(plan.figures()).isEmpty();
        assertThat(plan.furniture()).hasSize(1);
    }

    @Test
    void aPictureDrawnTwiceInTheSamePlaceIsTakenOnce() throws Exception {
        PDImageXObject image = picture(20, 20);
        PicturePlan plan =
                PicturePlan.of(List.of(page(1, placed(image, 50, 20, 40, 40), placed(image, 50, 20, 40, 40))));
        assertThat(plan.figures()).hasSize(1);
        assertThat(plan.dropped())
                .singleElement()
                .extracting(Flow.Dropped::reason)
                .isEqualTo(Flow.Dropped.Reason.DRAWN_TWICE);
    }

    @Test
    void stripsThatTouchBecomeOnePicture() throws Exception {
        PicturePlan plan = PicturePlan.of(List.of(page(
                1,
                placed(picture(100, 20), 50, 100, 200, 40),
                placed(picture(100, 20), 50, 140, 200, 40),
                placed(picture(100, 10), 50, 180.2, 200, 20))));
        assertThat(plan.figures()).singleElement().satisfies(figure -> {
            FlowPicture picture = new PictureDesk(sink, Limits.DEFAULT_PIXELS)
                    .keep(figure, Optional.of("그림"))
                    .orElseThrow();
            assertThat(picture.image().width()).isEqualTo(100);
            assertThat(picture.image().height()).isEqualTo(50);
            assertThat(picture.image().alt()).contains("그림");
        });
    }

    @Test
    void stripsThatRepeatARowOfDotsBecomeOnePicture() throws Exception {
        PicturePlan plan = PicturePlan.of(List.of(
                page(1, placed(picture(100, 21), 50, 138, 200, 42), placed(picture(100, 21), 50, 100, 200, 42))));
        assertThat(plan.figures()).singleElement().satisfies(figure -> {
            FlowPicture picture = new PictureDesk(sink, Limits.DEFAULT_PIXELS)
                    .keep(figure, Optional.empty())
                    .orElseThrow();
            assertThat(picture.image().height()).isEqualTo(40);
        });
    }

    @Test
    void picturesWithAGapBetweenThemStayTwo() throws Exception {
        PicturePlan plan = PicturePlan.of(List.of(
                page(1, placed(picture(100, 20), 50, 100, 200, 40), placed(picture(100, 20), 50, 146, 200, 40))));
        assertThat(plan.figures()).hasSize(2);
    }

    @Test
    void aPictureShownTwiceIsKeptOnce() throws Exception {
        PDImageXObject image = picture(20, 20);
        PictureDesk desk = new PictureDesk(sink, Limits.DEFAULT_PIXELS);
        for (int page = 1; page <= 2; page++) {
            assertThat(desk.keep(PageFigure.of(page, placed(image, 50, 20, 40, 40)), Optional.empty()))
                    .isPresent();
        }
        assertThat(kept).hasSize(1);
    }

    @Test
    void aPictureOfOneColourIsDecoration() throws Exception {
        PDImageXObject image = picture(20, 20, new byte[400]);
        PictureDesk desk = new PictureDesk(sink, Limits.DEFAULT_PIXELS);
        assertThat(desk.keep(PageFigure.of(1, placed(image, 50, 20, 40, 40)), Optional.empty()))
                .isEmpty();
        assertThat(desk.furniture()).hasSize(1);
        assertThat(desk.findings()).isEmpty();
    }

    @Test
    void aPictureThatCannotBeReadIsNamed() throws Exception {
        PictureDesk desk = new PictureDesk(sink, Limits.DEFAULT_PIXELS);
        assertThat(desk.keep(PageFigure.of(3, placed(picture(20, 20, new byte[0]), 50, 20, 40, 40)), Optional.empty()))
                .isEmpty();
        assertThat(desk.dropped()).hasSize(1);
        assertThat(desk.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().page()).contains(3));
    }

    private PDImageXObject picture(int width, int height) throws IOException {
        byte[] data = new byte[width * height];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (i * 7);
        }
        return picture(width, height, data);
    }

    private PDImageXObject picture(int width, int height, byte[] data) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(data);
        }
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        return new PDImageXObject(new PDStream(stream), null);
    }

    private static PlacedPicture placed(PDImageXObject image, double left, double top, double width, double height) {
        return new PlacedPicture(0, image, new Bounds(left, top, width, height), 0, false, Glyph.NO_MCID, false, 0);
    }

    private static PageContent page(int number, PlacedPicture... pictures) {
        return new PageContent(number, 600, 800, 0, List.of(), List.of(), List.of(pictures), "", Optional.empty());
    }
}
