package org.kicnews.exporter.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.kicnews.core.png.PngFile;

/** Smaller pictures, seen by the decoders of the JDK. */
class PictureScalerTest {
    private static final int WIDTH = 333;
    private static final int HEIGHT = 250;

    /** Codecs of JPEG round differently, and edges become soft; the mean difference of a sample stays below this. */
    private static final double ALIKE = 8;

    @Test
    void aJpegBecomesTheSamePictureWithFewerPixels() throws Exception {
        for (int limit : new int[] {300, 200, 128, 50}) {
            for (boolean progressive : new boolean[] {false, true}) {
                PictureFile whole = PictureFile.of(jpeg(drawing(BufferedImage.TYPE_INT_RGB), progressive))
                        .orElseThrow();
                PictureFile small = PictureScaler.fitted(whole, limit);

                assertThat(small.width()).isLessThanOrEqualTo(limit).isGreaterThan(limit - WIDTH / 8 - 1);
                assertThat(difference(image(whole), image(small))).isLessThan(ALIKE);
            }
        }
    }

    @Test
    void aGreyJpegStaysGrey() throws Exception {
        PictureFile whole = PictureFile.of(jpeg(drawing(BufferedImage.TYPE_BYTE_GRAY), false))
                .orElseThrow();
        PictureFile small = PictureScaler.fitted(whole, 200);

        assertThat(image(small).getRaster().getNumBands()).isEqualTo(1);
        assertThat(difference(image(whole), image(small))).isLessThan(ALIKE);
    }

    @Test
    void aPngOfAnyKindBecomesTheSamePictureWithFewerPixels() throws Exception {
        for (int type : new int[] {
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_BYTE_INDEXED,
            BufferedImage.TYPE_BYTE_BINARY
        }) {
            PictureFile whole = PictureFile.of(png(noisy(type))).orElseThrow();
            PictureFile small = new PngScalerResult(whole, 120).file();

            assertThat(small.width()).as("type %d", type).isEqualTo(120);
            assertThat(small.height()).isEqualTo(HEIGHT * 120 / WIDTH);
            assertThat(mean(image(small)))
                    .as("type %d", type)
                    .isCloseTo(mean(image(whole)), org.assertj.core.data.Offset.offset(1.5));
        }
    }

    @Test
    void whatIsSmallEnoughStaysAsItIs() throws Exception {
        PictureFile whole =
                PictureFile.of(jpeg(drawing(BufferedImage.TYPE_INT_RGB), false)).orElseThrow();

        assertThat(PictureScaler.fitted(whole, WIDTH)).isSameAs(whole);
        assertThat(PictureScaler.fitted(whole, 0)).isSameAs(whole);
    }

    @Test
    void damageLeavesAPictureAsItIsOrMakesASmallerOne() throws Exception {
        Random random = new Random(7);
        for (byte[] file : List.of(
                jpeg(drawing(BufferedImage.TYPE_INT_RGB), false),
                jpeg(drawing(BufferedImage.TYPE_INT_RGB), true),
                png(drawing(BufferedImage.TYPE_INT_RGB)))) {
            for (int i = 0; i < 200; i++) {
                byte[] damaged = file.clone();
                damaged[24 + random.nextInt(file.length - 24)] ^= (byte) (1 + random.nextInt(255));
                PictureFile.of(damaged).ifPresent(picture -> assertThat(
                                PictureScaler.fitted(picture, 100).bytes())
                        .isNotEmpty());
            }
        }
    }

    @Test
    void theSmallerPictureHasTheSameBytesEverywhere() {
        // A picture that no codec of a JDK had a hand in.
        byte[] file = new PngFile(64, 64, 8, PngFile.Colours.GREY).end(PngSamples.deflated(9, out -> {
            for (int y = 0; y < 64; y++) {
                out.write(0);
                for (int x = 0; x < 64; x++) {
                    out.write(x * y % 251);
                }
            }
        }));

        assertThat(HexFormat.of()
                        .formatHex(
                                sha256(PictureScaler.fitted(PictureFile.of(file).orElseThrow(), 24)
                                        .bytes())))
                .isEqualTo("2fad81160c204e66e28578679587dfb10ff7ad27e869e1bea7640428f70aac55");
    }

    /** A small PNG, even where it has more bytes than the large one. */
    private record PngScalerResult(PictureFile whole, int limit) {
        PictureFile file() {
            return PngScaler.scaled(whole, limit).orElseThrow();
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage drawing(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D graphics = image.createGraphics();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, new Color(x * 255 / WIDTH, y * 255 / HEIGHT, (x + y) / 3 % 256).getRGB());
            }
        }
        graphics.setColor(new Color(0xC2452D));
        graphics.fillOval(60, 50, 180, 140);
        graphics.dispose();
        return image;
    }

    private static BufferedImage noisy(int type) {
        BufferedImage image = drawing(type);
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            image.setRGB(random.nextInt(WIDTH), random.nextInt(HEIGHT), random.nextInt());
        }
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image, boolean progressive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        }
        writer.dispose();
        return out.toByteArray();
    }

    private static BufferedImage image(PictureFile file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }

    /** How much the samples of two pictures differ, where one is a smaller form of the other. */
    private static double difference(BufferedImage whole, BufferedImage small) {
        double sum = 0;
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                Color expected = new Color(whole.getRGB(
                        (2 * x + 1) * whole.getWidth() / (2 * small.getWidth()),
                        (2 * y + 1) * whole.getHeight() / (2 * small.getHeight())));
                Color actual = new Color(small.getRGB(x, y));
                sum += Math.abs(expected.getRed() - actual.getRed())
                        + Math.abs(expected.getGreen() - actual.getGreen())
                        + Math.abs(expected.getBlue() - actual.getBlue());
            }
        }
        return sum / 3 / small.getWidth() / small.getHeight();
    }

    /** How light a pixel is; of a grey picture as it is written, for the JDK shows its samples by another curve. */
    private static double grey(BufferedImage image, int x, int y) {
        int bits = image.getColorModel().getComponentSize(0);
        if (image.getRaster().getNumBands() == 1 && !(image.getColorModel() instanceof IndexColorModel)) {
            return image.getRaster().getSample(x, y, 0) >> bits - 8;
        }
        Color colour = new Color(image.getRGB(x, y));
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3.0;
    }

    private static double mean(BufferedImage image) {
        double sum = 0;
        double weight = 0;
        int opacity = image.getColorModel().hasAlpha() ? image.getRaster().getNumBands() - 1 : -1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double share = opacity < 0 ? 255 : new Color(image.getRGB(x, y), true).getAlpha();
                sum += share * grey(image, x, y);
                weight += share;
            }
        }
        return sum / weight;
    }
}
