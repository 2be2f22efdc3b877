package org.kicnews.exporter.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/** Writes coefficients as a baseline JPEG with the shortest Huffman codes (ITU-T T.81, Annex F). */
final class JpegEncoder {
    private static final int SIXTEEN_ZEROS = 0xF0;

    private final JpegFrame frame;
    private final List<Coefficients> components;
    private final List<int[]> steps;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int[][] frequencies = new int[4][256];
    private HuffmanTable[] tables = new HuffmanTable[0];
    private int bits;
    private int filled;

    /**
     * An encoder of a picture.
     *
     * @param components the coefficients, in units of their steps, of whole units of the frame
     * @param steps the steps of each component, in zigzag order
     */
    JpegEncoder(JpegFrame frame, List<Coefficients> components, List<int[]> steps) {
        this.frame = frame;
        this.components = components;
        this.steps = steps;
    }

    /**
     * The file.
     *
     * @param segments segments that follow its beginning
     */
    byte[] file(List<byte[]> segments) {
        scan();
        tables = new HuffmanTable[4];
        for (int i = 0; i < 2 * classes(); i++) {
            tables[i] = CodeLengths.table(frequencies[i]);
        }
        marker(JpegFrame.START);
        segments.forEach(out::writeBytes);
        for (int i = 0; i < components.size(); i++) {
            quantization(i);
        }
        header();
        for (int i = 0; i < 2 * classes(); i++) {
            huffman(i);
        }
        marker(JpegFrame.SCAN);
        word(6 + 2 * components.size());
        out.write(components.size());
        for (int i = 0; i < components.size(); i++) {
            out.write(frame.components().get(i).id());
            out.write(tableClass(i) << 4 | tableClass(i));
        }
        out.write(0);
        out.write(Coefficients.BLOCK - 1);
        out.write(0);
        scan();
        if (filled > 0) {
            put(0x7F, 8 - filled);
        }
        marker(0xD9);
        return out.toByteArray();
    }

    /** The first component is what the eye sees best; the others share tables. */
    private static int tableClass(int component) {
        return component == 0 ? 0 : 1;
    }

    private int classes() {
        return components.size() == 1 ? 1 : 2;
    }

    private void quantization(int component) {
        boolean wide = Arrays.stream(steps.get(component)).anyMatch(step -> step > 0xFF);
        marker(0xDB);
        word(3 + Coefficients.BLOCK * (wide ? 2 : 1));
        out.write((wide ? 0x10 : 0) | component);
        for (int step : steps.get(component)) {
            if (wide) {
                word(step);
            } else {
                out.write(step);
            }
        }
    }

    private void header() {
        boolean wide = steps.stream().flatMapToInt(Arrays::stream).anyMatch(step -> step > 0xFF);
        marker(wide ? JpegFrame.EXTENDED : JpegFrame.BASELINE);
        word(8 + 3 * components.size());
        out.write(8);
        word(frame.height());
        word(frame.width());
        out.write(components.size());
        for (int i = 0; i < components.size(); i++) {
            JpegFrame.Component component = frame.components().get(i);
            out.write(component.id());
            out.write(component.horizontal() << 4 | component.vertical());
            out.write(i);
        }
    }

    private void huffman(int table) {
        int[] counts = CodeLengths.counts(frequencies[table]);
        byte[] values = CodeLengths.values(frequencies[table]);
        marker(0xC4);
        word(3 + counts.length + values.length);
        out.write((table & 1) << 4 | table >> 1);
        for (int count : counts) {
            out.write(count);
        }
        out.writeBytes(values);
    }

    /** Counts the symbols where there are no tables yet, and writes them where there are. */
    private void scan() {
        int[] predictions = new int[components.size()];
        JpegFrame.Component first = frame.components().get(0);
        int across = components.get(0).across() / first.horizontal();
        int down = components.get(0).down() / first.vertical();
        for (int unit = 0; unit < across * down; unit++) {
            for (int i = 0; i < components.size(); i++) {
                JpegFrame.Component component = frame.components().get(i);
                for (int y = 0; y < component.vertical(); y++) {
                    for (int x = 0; x < component.horizontal(); x++) {
                        int start = components
                                .get(i)
                                .start(
                                        unit % across * component.horizontal() + x,
                                        unit / across * component.vertical() + y);
                        predictions[i] = block(components.get(i), start, 2 * tableClass(i), predictions[i]);
                    }
                }
            }
        }
    }

    private int block(Coefficients block, int start, int table, int prediction) {
        int mean = block.get(start);
        number(table, 0, mean - prediction);
        int zeros = 0;
        for (int k = 1; k < Coefficients.BLOCK; k++) {
            int value = block.get(start + k);
            if (value == 0) {
                zeros++;
                continue;
            }
            for (; zeros > 15; zeros -= 16) {
                symbol(table + 1, SIXTEEN_ZEROS);
            }
            number(table + 1, zeros, value);
            zeros = 0;
        }
        if (zeros > 0) {
            symbol(table + 1, 0);
        }
        return mean;
    }

    private void number(int table, int zeros, int value) {
        int size = 32 - Integer.numberOfLeadingZeros(Math.abs(value));
        symbol(table, zeros << 4 | size);
        if (tables.length > 0) {
            put(value < 0 ? value - 1 + (1 << size) : value, size);
        }
    }

    private void symbol(int table, int symbol) {
        if (tables.length == 0) {
            frequencies[table][symbol]++;
        } else {
            put(tables[table].code(symbol), tables[table].length(symbol));
        }
    }

    private void put(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            bits = bits << 1 | value >> i & 1;
            if (++filled == 8) {
                out.write(bits);
                if ((bits & 0xFF) == 0xFF) {
                    out.write(0);
                }
                filled = 0;
                bits = 0;
            }
        }
    }

    private void marker(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private void word(int value) {
        out.write(value >> 8);
        out.write(value);
    }
}
