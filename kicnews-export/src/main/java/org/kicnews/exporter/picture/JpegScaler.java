package org.kicnews.exporter.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a JPEG smaller without decoding its colours: of each block of 8 by 8 coefficients the lowest N by N become samples,
 * which are transformed again with the same steps. Every eighth of the size can be had; grey, colour and print colours, and
 * whatever profile goes with them, stay what they are.
 */
final class JpegScaler {

    /** The coefficients of a photograph of 12 megapixels in the usual sampling take 36 MB. */
    private static final long MOST_COEFFICIENTS = 24_000_000L;

    private static final int EIGHTHS = 8;
    private static final int MOST_COMPONENTS = 4;
    private static final int MOST_SAMPLES = 4;

    private JpegScaler() {}

    /** A smaller picture; empty where the picture is damaged, too large, or of a kind that is not read. */
    static Optional<PictureFile> scaled(PictureFile picture, int limit) {
        Optional<JpegFrame> frame = JpegFrame.in(picture.bytes()).filter(JpegScaler::isReadable);
        if (frame.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(scaled(picture.bytes(), frame.get(), eighths(picture, limit)));
        } catch (RuntimeException e) {
            // Lengths and codes of a damaged picture lead anywhere; what comes of it has many names.
            return Optional.empty();
        }
    }

    private static boolean isReadable(JpegFrame frame) {
        long samples = 0;
        for (JpegFrame.Component component : frame.components()) {
            if (component.horizontal() < 1
                    || component.horizontal() > MOST_SAMPLES
                    || component.vertical() < 1
                    || component.vertical() > MOST_SAMPLES) {
                return false;
            }
            samples += (long) component.horizontal() * component.vertical();
        }
        long pixels = (long) frame.width() * frame.height();
        return frame.marker() <= JpegFrame.PROGRESSIVE
                && frame.precision() == 8
                && frame.components().size() <= MOST_COMPONENTS
                && pixels * samples / (frame.mostHorizontal() * frame.mostVertical()) <= MOST_COEFFICIENTS;
    }

    private static int eighths(PictureFile picture, int limit) {
        int longest = Math.max(picture.width(), picture.height());
        int eighths = EIGHTHS - 1;
        while (eighths > 1 && JpegDecoder.ceil(longest * eighths, EIGHTHS) > limit) {
            eighths--;
        }
        return eighths;
    }

    private static PictureFile scaled(byte[] file, JpegFrame frame, int eighths) {
        JpegDecoder decoder = new JpegDecoder(file, frame);
        JpegFrame smaller = smaller(frame, eighths);
        List<Coefficients> components = new ArrayList<>();
        List<int[]> steps = new ArrayList<>();
        for (int i = 0; i < frame.components().size(); i++) {
            Plane plane = plane(decoder, i, smaller, eighths);
            components.add(coefficients(plane, smaller, i, decoder.steps(i)));
            steps.add(decoder.steps(i));
        }
        List<byte[]> segments =
                decoder.segments().stream().filter(JpegScaler::isKept).toList();
        byte[] bytes = new JpegEncoder(smaller, components, steps).file(segments);
        return new PictureFile(bytes, PictureFile.Format.JPEG, smaller.width(), smaller.height());
    }

    /** The frame of the smaller picture. The blocks of a picture of one component stand in rows, whatever its sampling. */
    private static JpegFrame smaller(JpegFrame frame, int eighths) {
        List<JpegFrame.Component> components = frame.components().size() > 1
                ? frame.components()
                : frame.components().stream()
                        .map(component -> new JpegFrame.Component(component.id(), 1, 1, component.table()))
                        .toList();
        return new JpegFrame(
                JpegFrame.BASELINE,
                frame.precision(),
                JpegDecoder.ceil(frame.width() * eighths, EIGHTHS),
                JpegDecoder.ceil(frame.height() * eighths, EIGHTHS),
                components);
    }

    private static Plane plane(JpegDecoder decoder, int index, JpegFrame smaller, int eighths) {
        JpegFrame.Component component = smaller.components().get(index);
        Coefficients blocks = decoder.coefficients(index);
        int width = JpegDecoder.ceil(smaller.width() * component.horizontal(), smaller.mostHorizontal());
        int height = JpegDecoder.ceil(smaller.height() * component.vertical(), smaller.mostVertical());
        Plane plane = new Plane(Math.min(width, blocks.across() * eighths), Math.min(height, blocks.down() * eighths));
        Transform transform = new Transform(eighths);
        for (int row = 0; row < blocks.down(); row++) {
            for (int column = 0; column < blocks.across(); column++) {
                transform.samples(
                        blocks,
                        blocks.start(column, row),
                        decoder.steps(index),
                        plane,
                        column * eighths,
                        row * eighths);
            }
        }
        return plane;
    }

    private static Coefficients coefficients(Plane plane, JpegFrame frame, int index, int[] steps) {
        JpegFrame.Component component = frame.components().get(index);
        Coefficients blocks = new Coefficients(
                JpegDecoder.ceil(frame.width(), EIGHTHS * frame.mostHorizontal()) * component.horizontal(),
                JpegDecoder.ceil(frame.height(), EIGHTHS * frame.mostVertical()) * component.vertical());
        Transform transform = new Transform(EIGHTHS);
        for (int row = 0; row < blocks.down(); row++) {
            for (int column = 0; column < blocks.across(); column++) {
                transform.block(plane, column * EIGHTHS, row * EIGHTHS, steps, blocks, blocks.start(column, row));
            }
        }
        return blocks;
    }

    /** What says how the picture is to be shown: its form (JFIF), orientation (Exif), profile (ICC) and colours (Adobe). */
    private static boolean isKept(byte[] segment) {
        return switch (segment[1] & 0xF) {
            case 0 -> begins(segment, "JFIF");
            case 1 -> begins(segment, "Exif");
            case 2 -> begins(segment, "ICC_PROFILE");
            case 14 -> begins(segment, "Adobe");
            default -> false;
        };
    }

    private static boolean begins(byte[] segment, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (segment.length <= 4 + i || segment[4 + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
