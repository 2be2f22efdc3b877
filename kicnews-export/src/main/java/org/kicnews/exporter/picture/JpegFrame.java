package org.kicnews.exporter.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the frame header of a JPEG says (ITU-T T.81, B.2.2).
 *
 * @param marker the kind of the frame, the second byte of its marker
 * @param precision the bits of a sample
 * @param components the components in their order
 */
record JpegFrame(int marker, int precision, int width, int height, List<Component> components) {

    /**
     * A component.
     *
     * @param horizontal its samples across, of a unit of all components
     * @param vertical its samples down
     * @param table the number of its quantization table
     */
    record Component(int id, int horizontal, int vertical, int table) {}

    static final int BASELINE = 0xC0;
    static final int EXTENDED = 0xC1;
    static final int PROGRESSIVE = 0xC2;
    private static final int LAST_FRAME = 0xCF;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int JPEG_EXTENSIONS = 0xC8;
    private static final int ARITHMETIC = 0xCC;
    static final int START = 0xD8;
    private static final int END = 0xD9;
    static final int SCAN = 0xDA;

    JpegFrame {
        components = List.copyOf(components);
    }

    /** The first frame header of a file; empty where it is no JPEG, or ends before one. */
    static Optional<JpegFrame> in(byte[] file) {
        if (file.length < 4 || unsigned(file, 0) != 0xFF || unsigned(file, 1) != START) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 4 <= file.length && unsigned(file, at) == 0xFF) {
            int marker = unsigned(file, at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = unsigned(file, at + 2) << 8 | unsigned(file, at + 3);
            if (marker == END || marker == SCAN || length < 2 || at + 2 + length > file.length) {
                return Optional.empty();
            }
            if (isFrame(marker)) {
                return read(file, at + 4, length - 2, marker);
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    static boolean isFrame(int marker) {
        return marker >= BASELINE
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLES
                && marker != JPEG_EXTENSIONS
                && marker != ARITHMETIC;
    }

    private static Optional<JpegFrame> read(byte[] file, int at, int length, int marker) {
        int count = length < 6 ? 0 : unsigned(file, at + 5);
        if (count == 0 || length < 6 + 3 * count) {
            return Optional.empty();
        }
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int entry = at + 6 + 3 * i;
            int sampling = unsigned(file, entry + 1);
            components.add(
                    new Component(unsigned(file, entry), sampling >> 4, sampling & 0xF, unsigned(file, entry + 2)));
        }
        return Optional.of(new JpegFrame(
                marker,
                unsigned(file, at),
                unsigned(file, at + 3) << 8 | unsigned(file, at + 4),
                unsigned(file, at + 1) << 8 | unsigned(file, at + 2),
                components));
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }

    /** The most samples across that a component has of a unit. */
    int mostHorizontal() {
        return components.stream().mapToInt(Component::horizontal).max().orElse(1);
    }

    /** The most samples down that a component has of a unit. */
    int mostVertical() {
        return components.stream().mapToInt(Component::vertical).max().orElse(1);
    }
}
