package org.kicnews.exporter.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the coefficients of a JPEG of Huffman codes, sequential or progressive (ITU-T T.81, Annexes F and G). Segments that say
 * something of the picture as a whole, such as its orientation and colours, are kept as they are.
 */
final class JpegDecoder {
    private static final int END = 0xD9;
    private static final int HUFFMAN = 0xC4;
    private static final int QUANTIZATION = 0xDB;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;

    private final byte[] file;
    private final JpegFrame frame;
    private final HuffmanTable[] tables = new HuffmanTable[8];
    private final int[][] quantization = new int[4][];
    private final int[][] used;
    private final List<Coefficients> components = new ArrayList<>();
    private final List<byte[]> segments = new ArrayList<>();
    private int interval;

    /** A component that takes part in a scan. */
    private record Part(int index, JpegFrame.Component component, Coefficients coefficients, int dc, int ac) {}

    /**
     * Reads a file.
     *
     * @throws RuntimeException of some kind where the file is damaged or of a kind that is not read
     */
    JpegDecoder(byte[] file, JpegFrame frame) {
        this.file = file;
        this.frame = frame;
        this.used = new int[frame.components().size()][];
        int unitsAcross = ceil(frame.width(), 8 * frame.mostHorizontal());
        int unitsDown = ceil(frame.height(), 8 * frame.mostVertical());
        for (JpegFrame.Component component : frame.components()) {
            components.add(new Coefficients(unitsAcross * component.horizontal(), unitsDown * component.vertical()));
        }
        read();
    }

    Coefficients coefficients(int component) {
        return components.get(component);
    }

    /** The steps of a component's coefficients, in zigzag order. */
    int[] steps(int component) {
        return used[component];
    }

    /** The segments of applications, with their markers. */
    List<byte[]> segments() {
        return segments;
    }

    private void read() {
        int at = 2;
        boolean scanned = false;
        while (at + 4 <= file.length) {
            int marker = unsigned(at + 1);
            if (unsigned(at) != 0xFF || marker == END) {
                break;
            }
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = unsigned(at + 2) << 8 | unsigned(at + 3);
            int end = at + 2 + length;
            if (marker == HUFFMAN) {
                huffmanTables(at + 4, end);
            } else if (marker == QUANTIZATION) {
                quantizationTables(at + 4, end);
            } else if (marker == RESTART_INTERVAL) {
                interval = unsigned(at + 4) << 8 | unsigned(at + 5);
            } else if (marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION) {
                segments.add(Arrays.copyOfRange(file, at, end));
            } else if (marker == JpegFrame.SCAN) {
                end = scan(at + 4, end);
                scanned = true;
            }
            at = end;
        }
        if (!scanned) {
            throw new IllegalArgumentException("a picture without a scan");
        }
    }

    private void huffmanTables(int from, int end) {
        int at = from;
        while (at < end) {
            int name = unsigned(at);
            int[] counts = new int[HuffmanTable.LONGEST];
            int sum = 0;
            for (int i = 0; i < counts.length; i++) {
                counts[i] = unsigned(at + 1 + i);
                sum += counts[i];
            }
            at += 1 + counts.length;
            tables[(name >> 4) * 4 + (name & 3)] = new HuffmanTable(counts, Arrays.copyOfRange(file, at, at + sum));
            at += sum;
        }
    }

    private void quantizationTables(int from, int end) {
        int at = from;
        while (at < end) {
            int name = unsigned(at++);
            int[] steps = new int[Coefficients.BLOCK];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = unsigned(at++);
                if (name >> 4 != 0) {
                    steps[i] = steps[i] << 8 | unsigned(at++);
                }
            }
            quantization[name & 3] = steps;
        }
    }

    /** Reads a scan, and says where the marker after it stands. */
    private int scan(int at, int end) {
        List<Part> parts = new ArrayList<>();
        int count = unsigned(at);
        for (int i = 0; i < count; i++) {
            int id = unsigned(at + 1 + 2 * i);
            int name = unsigned(at + 2 + 2 * i);
            int index = 0;
            while (frame.components().get(index).id() != id) {
                index++;
            }
            JpegFrame.Component component = frame.components().get(index);
            if (used[index] == null) {
                used[index] = quantization[component.table() & 3].clone();
            }
            parts.add(new Part(index, component, components.get(index), name >> 4 & 3, 4 + (name & 3)));
        }
        int rest = at + 1 + 2 * count;
        BlockReader reader = new BlockReader(
                new ScanBits(file, end),
                frame.marker() == JpegFrame.PROGRESSIVE,
                unsigned(rest),
                Math.min(Coefficients.BLOCK - 1, unsigned(rest + 1)),
                unsigned(rest + 2) >> 4,
                unsigned(rest + 2) & 0xF,
                frame.components().size());
        if (parts.size() == 1) {
            alone(parts.get(0), reader);
        } else {
            together(parts, reader);
        }
        return reader.end();
    }

    /** The blocks of one component, without those that only fill up the last units (A.2.2). */
    private void alone(Part part, BlockReader reader) {
        int across = ceil(ceil(frame.width() * part.component().horizontal(), frame.mostHorizontal()), 8);
        int down = ceil(ceil(frame.height() * part.component().vertical(), frame.mostVertical()), 8);
        int units = 0;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                restart(units++, reader);
                read(part, column, row, reader);
            }
        }
    }

    /** Unit by unit the blocks of all components (A.2.3). */
    private void together(List<Part> parts, BlockReader reader) {
        int across = ceil(frame.width(), 8 * frame.mostHorizontal());
        int down = ceil(frame.height(), 8 * frame.mostVertical());
        for (int unit = 0; unit < across * down; unit++) {
            restart(unit, reader);
            for (Part part : parts) {
                for (int y = 0; y < part.component().vertical(); y++) {
                    for (int x = 0; x < part.component().horizontal(); x++) {
                        read(
                                part,
                                unit % across * part.component().horizontal() + x,
                                unit / across * part.component().vertical() + y,
                                reader);
                    }
                }
            }
        }
    }

    private void restart(int unit, BlockReader reader) {
        if (interval > 0 && unit > 0 && unit % interval == 0) {
            reader.restart();
        }
    }

    private void read(Part part, int column, int row, BlockReader reader) {
        reader.read(
                part.coefficients(),
                part.coefficients().start(column, row),
                part.index(),
                tables[part.dc()],
                tables[part.ac()]);
    }

    private int unsigned(int at) {
        return file[at] & 0xFF;
    }

    static int ceil(int number, int divisor) {
        return (number + divisor - 1) / divisor;
    }
}
