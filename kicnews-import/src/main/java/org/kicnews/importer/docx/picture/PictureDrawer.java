package org.kicnews.importer.docx.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.usermodel.HwmfPicture;

/** Draws pictures of formats that browsers and reading systems do not show. */
final class PictureDrawer {
    /** Pixels for each point of a metafile, which has no pixels of its own: twice the usual screen. */
    private static final double PIXELS_PER_POINT = 2;

    /** Metafiles are drawn with at most this many, since they have no detail that asks for more. */
    private static final double MAX_DRAWN_PIXELS = 4_000_000;

    /** The most that rounding makes of them; a drawing that is nothing but a line would be longer than any array. */
    private static final long MOST_DRAWN = 40_000_000;

    private PictureDrawer() {}

    /**
     * Draws a picture; absent where it is damaged or too large.
     *
     * @param mostPixels the most pixels of a bitmap; larger ones are not read, while metafiles are drawn smaller
     */
    static Optional<BufferedImage> draw(byte[] bytes, PictureFormat format, long mostPixels) {
        try {
            return switch (format) {
                case EMF -> {
                    HemfPicture picture = new HemfPicture(new ByteArrayInputStream(bytes));
                    yield draw(picture.getSize(), picture::draw);
                }
                case WMF -> {
                    HwmfPicture picture = new HwmfPicture(new ByteArrayInputStream(bytes));
                    yield draw(picture.getSize(), picture::draw);
                }
                default -> decode(bytes, mostPixels);
            };
        } catch (IOException | RuntimeException e) {
            // POI and ImageIO answer damage with unchecked exceptions of many kinds.
            return Optional.empty();
        }
    }

    private interface Drawing {
        void draw(Graphics2D graphics, Rectangle2D area);
    }

    private static Optional<BufferedImage> draw(Dimension2D points, Drawing drawing) {
        double area = points.getWidth() * points.getHeight();
        if (!(points.getWidth() > 0 && points.getHeight() > 0)) {
            return Optional.empty();
        }
        double scale = Math.min(PIXELS_PER_POINT, Math.sqrt(MAX_DRAWN_PIXELS / area));
        int width = (int) Math.max(1, Math.ceil(points.getWidth() * scale));
        int height = (int) Math.max(1, Math.ceil(points.getHeight() * scale));
        if ((long) width * height > MOST_DRAWN) {
            return Optional.empty();
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            drawing.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            graphics.dispose();
        }
        return Optional.of(image);
    }

    private static Optional<BufferedImage> decode(byte[] bytes, long mostPixels) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > mostPixels) {
                    return Optional.empty();
                }
                return Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
