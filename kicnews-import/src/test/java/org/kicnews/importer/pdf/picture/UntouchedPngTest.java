package org.kicnews.importer.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntouchedPngTest {
    private static final PixelLimits LIMITS = new PixelLimits(1_000_000);

    private final PDDocument document = new PDDocument();

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void rowsPackedAsInAPngBecomeTheFileAsTheyAre() throws Exception {
        BufferedImage photograph = Photograph.of(40, 30);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(photograph, "png", png);
        PDImageXObject image = PDImageXObject.createFromByteArray(document, png.toByteArray(), "photograph");
        EncodedPicture file = encode(image);
        assertThat(file.bytes()).containsSequence(raw(image));
        assertThat(file.plain()).isFalse();
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(file.bytes()));
        for (int i = 0; i < 40 * 30; i++) {
            assertThat(shown.getRGB(i % 40, i / 40)).isEqualTo(photograph.getRGB(i % 40, i / 40));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void whateverTheFilterOfTheRowsAPictureOfOneColourIsPlain(int filter) throws Exception {
        int[][] one = {{50, 50, 50}, {50, 50, 50}};
        int[][] two = {{50, 50, 50}, {50, 50, 51}};
        assertThat(encode(image(COSName.DEVICEGRAY, 3, 2, deflated(filtered(filter, one))))
                        .plain())
                .isTrue();
        assertThat(encode(image(COSName.DEVICEGRAY, 3, 2, deflated(filtered(filter, two))))
                        .plain())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void thePaletteEndsWithTheLastColourThatIsUsed(int filter) throws Exception {
        byte[] stream = deflated(filtered(filter, new int[][] {{0, 2}, {2, 3}}));
        EncodedPicture file = encode(image(palette(10, 20, 30, 40, 51, 61, 71), 2, 2, stream));
        assertThat(file.bytes())
                .containsSequence(0, 0, 0, 12, 'P', 'L', 'T', 'E', 10, 10, 10, 20, 20, 20, 30, 30, 30, 40, 40, 40);
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(file.bytes()));
        assertThat(shown.getRGB(1, 1)).isEqualTo(0xFF282828);
    }

    @Test
    void twoEntriesOfThePaletteMayBeOneColour() throws Exception {
        byte[] stream = deflated(filtered(0, new int[][] {{0, 1}}));
        assertThat(encode(image(palette(9, 9), 2, 1, stream)).plain()).isTrue();
    }

    @Test
    void whatStandsBehindTheRowsIsLeftOut() throws Exception {
        byte[] stream = deflated(filtered(0, new int[][] {{1, 2}}));
        byte[] withNewline = Arrays.copyOf(stream, stream.length + 1);
        withNewline[stream.length] = '\n';
        assertThat(encode(image(COSName.DEVICEGRAY, 2, 1, withNewline)).bytes())
                .isEqualTo(encode(image(COSName.DEVICEGRAY, 2, 1, stream)).bytes());
    }

    @Test
    void aPictureThatIsPackedOtherwiseNeedsNoColourSpace() throws Exception {
        PDImageXObject image = image(COSName.DEVICEGRAY, 2, 1, new byte[] {1, 2, 3});
        image.getCOSObject().removeItem(COSName.COLORSPACE);
        image.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
        assertThat(UntouchedPng.of(LIMITS, image)).isEmpty();
    }

    @Test
    void aPictureWithoutTheParametersOfItsFilterIsNoPng() throws Exception {
        PDImageXObject image = image(COSName.DEVICEGRAY, 2, 1, deflated(new byte[] {1, 2}));
        image.getCOSObject().setItem(COSName.DECODE_PARMS, new COSArray());
        BufferedImage shown =
                ImageIO.read(new ByteArrayInputStream(encode(image).bytes()));
        assertThat(shown.getRGB(1, 0)).isEqualTo(0xFF020202);
    }

    @Test
    void rowsThatNoPngMayHaveArePackedAnew() throws Exception {
        byte[] tooMany = deflated(filtered(0, new int[][] {{1, 2}, {3, 4}}));
        byte[] noSuchFilter = deflated(new byte[] {7, 1, 2});
        byte[] noChecksum = deflated(filtered(0, new int[][] {{1, 2}}));
        Arrays.fill(noChecksum, noChecksum.length - 4, noChecksum.length, (byte) 0);
        for (byte[] stream : new byte[][] {tooMany, noSuchFilter, noChecksum}) {
            EncodedPicture file = encode(image(COSName.DEVICEGRAY, 2, 1, stream));
            BufferedImage shown = ImageIO.read(new ByteArrayInputStream(file.bytes()));
            assertThat(shown.getRGB(0, 0)).isEqualTo(0xFF010101);
            assertThat(shown.getRGB(1, 0)).isEqualTo(0xFF020202);
        }
    }

    private static EncodedPicture encode(PDImageXObject image) throws IOException {
        return PictureEncoder.encode(LIMITS, image, 0, 0, false).file();
    }

    /** A picture of one byte a pixel whose rows are predicted as their first bytes say. */
    private PDImageXObject image(COSBase colorSpace, int width, int height, byte[] stream) throws IOException {
        COSStream packed = document.getDocument().createCOSStream();
        try (OutputStream out = packed.createRawOutputStream()) {
            out.write(stream);
        }
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, 15);
        parameters.setInt(COSName.COLUMNS, width);
        packed.setItem(COSName.DECODE_PARMS, parameters);
        packed.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        packed.setItem(COSName.COLORSPACE, colorSpace);
        packed.setInt(COSName.WIDTH, width);
        packed.setInt(COSName.HEIGHT, height);
        packed.setInt(COSName.BITS_PER_COMPONENT, 8);
        return new PDImageXObject(new PDStream(packed), null);
    }

    /** A palette of greys. */
    private static COSArray palette(int... greys) {
        byte[] colors = new byte[3 * greys.length];
        for (int i = 0; i < colors.length; i++) {
            colors[i] = (byte) greys[i / 3];
        }
        COSArray space = new COSArray();
        space.add(COSName.INDEXED);
        space.add(COSName.DEVICERGB);
        space.add(COSInteger.get(greys.length - 1));
        space.add(new COSString(colors));
        return space;
    }

    /** The rows under one filter of PNG (ISO/IEC 15948, 9.2), one byte a pixel. */
    private static byte[] filtered(int filter, int[][] rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int y = 0; y < rows.length; y++) {
            out.write(filter);
            for (int x = 0; x < rows[y].length; x++) {
                int left = x == 0 ? 0 : rows[y][x - 1];
                int up = y == 0 ? 0 : rows[y - 1][x];
                int upLeft = x == 0 || y == 0 ? 0 : rows[y - 1][x - 1];
                int[] predictions = {0, left, up, (left + up) / 2, nearest(left + up - upLeft, left, up, upLeft)};
                out.write(rows[y][x] - predictions[filter]);
            }
        }
        return out.toByteArray();
    }

    /** The candidate nearest to an estimate; the first of several. */
    private static int nearest(int estimate, int... candidates) {
        int nearest = candidates[0];
        for (int candidate : candidates) {
            if (Math.abs(estimate - candidate) < Math.abs(estimate - nearest)) {
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        byte[] room = new byte[data.length + 100];
        int length = deflater.deflate(room);
        deflater.end();
        return Arrays.copyOf(room, length);
    }

    private static byte[] raw(PDImageXObject image) throws IOException {
        return image.getCOSObject().createRawInputStream().readAllBytes();
    }
}
