package org.kicnews.importer.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureEncoderTest {
    private static final PixelLimits LIMITS = new PixelLimits(1_000_000);

    private static final int OPAQUE = 0xFF000000;

    private final PDDocument document = new PDDocument();

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void aJpegStaysAsItIs() throws Exception {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(Photograph.of(40, 30), "jpeg", jpeg);
        PDImageXObject image = JPEGFactory.createFromStream(document, new ByteArrayInputStream(jpeg.toByteArray()));
        EncodedPicture file = encode(image);
        assertThat(file.mediaType()).isEqualTo("image/jpeg");
        assertThat(file.bytes()).isEqualTo(jpeg.toByteArray());
        assertThat(file.width()).isEqualTo(40);
    }

    @Test
    void aJpegWithASoftMaskBecomesAPngWithTransparency() throws Exception {
        PDImageXObject image = JPEGFactory.createFromImage(document, Photograph.of(4, 4));
        image.getCOSObject().setItem(COSName.SMASK, grey(4, 4, 8, new byte[16]).getCOSObject());
        EncodedPicture file = encode(image);
        assertThat(file.mediaType()).isEqualTo("image/png");
        assertThat(pixel(file, 1, 1) >>> 24).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 255", "2, 85", "4, 17", "8, 1", "16, 1"})
    void samplesOfAnyDepthAreRead(int bits, int expected) throws Exception {
        // The second sample is the smallest that is not black: 01 in as many bits.
        byte[] data =
                switch (bits) {
                    case 1 -> new byte[] {0x40};
                    case 2 -> new byte[] {0x10};
                    case 4 -> new byte[] {0x01};
                    case 8 -> new byte[] {0, 1};
                    default -> new byte[] {0, 0, 1, 0};
                };
        EncodedPicture file = encode(grey(2, 1, bits, data));
        assertThat(pixel(file, 0, 0)).isEqualTo(OPAQUE);
        assertThat(pixel(file, 1, 0)).isEqualTo(OPAQUE | expected * 0x010101);
    }

    @Test
    void aDecodeArrayTurnsColoursAround() throws Exception {
        PDImageXObject image = grey(2, 1, 8, new byte[] {0, (byte) 200});
        image.getCOSObject().setItem(COSName.DECODE, numbers(1, 0));
        assertThat(pixel(encode(image), 0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(pixel(encode(image), 1, 0)).isEqualTo(OPAQUE | 55 * 0x010101);
    }

    @Test
    void anIndexedPictureGetsThePaletteOfTheFile() throws Exception {
        PDImageXObject image = image(2, 1, 8, new byte[] {1, 0});
        COSArray space = new COSArray();
        space.add(COSName.INDEXED);
        space.add(COSName.DEVICERGB);
        space.add(COSInteger.get(1));
        space.add(new COSString(new byte[] {10, 20, 30, 40, 50, 60}));
        image.getCOSObject().setItem(COSName.COLORSPACE, space);
        assertThat(pixel(encode(image), 0, 0)).isEqualTo(OPAQUE | 40 << 16 | 50 << 8 | 60);
        assertThat(pixel(encode(image), 1, 0)).isEqualTo(OPAQUE | 10 << 16 | 20 << 8 | 30);
    }

    @Test
    void coloursThatTheFileCutsOutAreTransparent() throws Exception {
        PDImageXObject image = grey(2, 1, 8, new byte[] {7, 8});
        image.getCOSObject().setItem(COSName.MASK, numbers(8, 8));
        assertThat(pixel(encode(image), 0, 0)).isEqualTo(OPAQUE | 7 * 0x010101);
        assertThat(pixel(encode(image), 1, 0) >>> 24).isZero();
    }

    @Test
    void aStencilIsPaintedOnWhitePaper() throws Exception {
        PDImageXObject image = image(2, 1, 1, new byte[] {0x40});
        image.getCOSObject().setBoolean(COSName.IMAGE_MASK, true);
        EncodedPicture file =
                PictureEncoder.encode(LIMITS, image, 0x112233, 0, false).file();
        assertThat(pixel(file, 0, 0)).isEqualTo(0xFF112233);
        assertThat(pixel(file, 1, 0)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void inksBecomeColoursOfTheScreen() throws Exception {
        PDImageXObject image = image(2, 1, 8, new byte[] {0, 0, 0, (byte) 255, 0, (byte) 255, (byte) 255, 0});
        image.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
        EncodedPicture file = encode(image);
        assertThat(pixel(file, 0, 0) >> 16 & 0xff).isLessThan(50);
        assertThat(pixel(file, 1, 0) >> 16 & 0xff).isGreaterThan(200);
        assertThat(pixel(file, 1, 0) >> 8 & 0xff).isLessThan(60);
    }

    @Test
    void aPhotographStaysExact() throws Exception {
        BufferedImage photograph = Photograph.of(64, 48);
        byte[] data = new byte[64 * 48 * 3];
        for (int i = 0; i < 64 * 48; i++) {
            int rgb = photograph.getRGB(i % 64, i / 64);
            data[3 * i] = (byte) (rgb >> 16);
            data[3 * i + 1] = (byte) (rgb >> 8);
            data[3 * i + 2] = (byte) rgb;
        }
        PDImageXObject image = image(64, 48, 8, data);
        image.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        EncodedPicture file = encode(image);
        for (int i = 0; i < 64 * 48; i++) {
            assertThat(pixel(file, i % 64, i / 64)).isEqualTo(photograph.getRGB(i % 64, i / 64));
        }
        assertThat(encode(image).bytes()).isEqualTo(file.bytes());
    }

    @Test
    void aTurnedPictureIsTurnedUpright() throws Exception {
        PDImageXObject image = grey(2, 1, 8, new byte[] {10, 20});
        EncodedPicture left = PictureEncoder.encode(LIMITS, image, 0, 1, false).file();
        assertThat(left.width()).isEqualTo(1);
        assertThat(pixel(left, 0, 0) & 0xff).isEqualTo(20);
        EncodedPicture mirrored =
                PictureEncoder.encode(LIMITS, image, 0, 0, true).file();
        assertThat(pixel(mirrored, 0, 0) & 0xff).isEqualTo(20);
    }

    @Test
    void labIsConverted() throws Exception {
        assertThat(CieLab.rgb(100, 0, 0) & 0xff).isCloseTo(255, within(1));
        assertThat(CieLab.rgb(0, 0, 0)).isZero();
    }

    @Test
    void aDeclaredSizeIsNotBelieved() throws Exception {
        assertThatThrownBy(() -> encode(grey(1_000_000, 1_000_000, 8, new byte[4])))
                .isInstanceOf(PictureException.class);
    }

    @Test
    void dataThatEndsEarlyGivesWhatThereIs() throws Exception {
        PictureEncoder.Encoded encoded =
                PictureEncoder.encode(LIMITS, grey(2, 2, 8, new byte[] {50, 60, 70}), 0, 0, false);
        assertThat(encoded.complete()).isFalse();
        assertThat(pixel(encoded.file(), 0, 1) & 0xff).isEqualTo(70);
    }

    @Test
    void moreDataThanThePictureNeedsIsNotUnpacked() throws Exception {
        byte[] bomb = new byte[32 << 20];
        Arrays.fill(bomb, (byte) 9);
        PictureEncoder.Encoded encoded = PictureEncoder.encode(LIMITS, grey(2, 1, 8, bomb), 0, 0, false);
        assertThat(encoded.complete()).isTrue();
        assertThat(encoded.file().plain()).isTrue();
    }

    @Test
    void brokenDataIsAnInputOutputException() {
        assertThatThrownBy(() -> {
                    COSStream stream = document.getDocument().createCOSStream();
                    try (OutputStream out = stream.createRawOutputStream()) {
                        out.write(new byte[] {1, 2, 3});
                    }
                    stream.setItem(COSName.FILTER, COSName.JPX_DECODE);
                    stream.setInt(COSName.WIDTH, 10);
                    stream.setInt(COSName.HEIGHT, 10);
                    encode(new PDImageXObject(new org.apache.pdfbox.pdmodel.common.PDStream(stream), null));
                })
                .isInstanceOf(IOException.class);
    }

    private PDImageXObject grey(int width, int height, int bits, byte[] data) throws IOException {
        PDImageXObject image = image(width, height, bits, data);
        image.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return image;
    }

    private PDImageXObject image(int width, int height, int bits, byte[] data) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(data);
        }
        COSDictionary dictionary = stream;
        dictionary.setItem(COSName.SUBTYPE, COSName.IMAGE);
        dictionary.setInt(COSName.WIDTH, width);
        dictionary.setInt(COSName.HEIGHT, height);
        dictionary.setInt(COSName.BITS_PER_COMPONENT, bits);
        return new PDImageXObject(new org.apache.pdfbox.pdmodel.common.PDStream(stream), null);
    }

    private static COSArray numbers(int... values) {
        COSArray array = new COSArray();
        Arrays.stream(values).forEach(value -> array.add(COSInteger.get(value)));
        return array;
    }

    private static EncodedPicture encode(PDImageXObject image) throws IOException {
        return PictureEncoder.encode(LIMITS, image, 0, 0, false).file();
    }

    private static int pixel(EncodedPicture file, int x, int y) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.bytes())).getRGB(x, y);
    }
}
