package org.kicnews.exporter.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The file of a font: tables with four-letter names (OpenType 1.9.1, font file organization). */
final class Sfnt {
    static final int TRUE_TYPE = 0x00010000;
    static final int APPLE_TRUE_TYPE = 0x74727565;
    static final int COMPACT = 0x4F54544F;

    /** What the sum of all words of a font and its adjustment is. */
    private static final int MAGIC_SUM = 0xB1B0AFBA;

    /** Where the adjustment stands in {@code head}. */
    private static final int ADJUSTMENT = 8;

    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private final int version;
    private final Map<String, ByteBuffer> tables;

    private Sfnt(int version, Map<String, ByteBuffer> tables) {
        this.version = version;
        this.tables = tables;
    }

    /**
     * Reads the directory of a font.
     *
     * @throws RuntimeException of some kind where the file is no single font or is damaged
     */
    static Sfnt read(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        int version = file.getInt(0);
        if (version != TRUE_TYPE && version != APPLE_TRUE_TYPE && version != COMPACT) {
            throw new IllegalArgumentException("no font of a kind that is known");
        }
        Map<String, ByteBuffer> tables = new TreeMap<>();
        int count = file.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int record = HEADER + RECORD * i;
            String tag = new String(bytes, record, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, file.slice(file.getInt(record + 8), file.getInt(record + 12)));
        }
        return new Sfnt(version, tables);
    }

    int version() {
        return version;
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** A table, to be read by absolute places. */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("a font without " + tag);
        }
        return table;
    }

    /** A copy of a table. */
    byte[] bytes(String tag) {
        ByteBuffer table = table(tag);
        byte[] bytes = new byte[table.limit()];
        table.get(0, bytes);
        return bytes;
    }

    /** Writes a font with these tables, and sets its sums. */
    static byte[] write(int version, Map<String, byte[]> tables) {
        Map<String, byte[]> sorted = new TreeMap<>(tables);
        int size = HEADER + RECORD * sorted.size();
        for (byte[] table : sorted.values()) {
            size += padded(table.length);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(sorted.size());
        out.putInt(version).putShort((short) sorted.size());
        out.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (16 * (sorted.size() - power)));
        int offset = HEADER + RECORD * sorted.size();
        int head = 0;
        for (Map.Entry<String, byte[]> entry : sorted.entrySet()) {
            byte[] table = entry.getValue();
            if (entry.getKey().equals("head")) {
                head = offset;
                ByteBuffer.wrap(table).putInt(ADJUSTMENT, 0);
            }
            out.put(offset, table);
            out.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(sum(out, offset, padded(table.length))).putInt(offset).putInt(table.length);
            offset += padded(table.length);
        }
        out.putInt(head + ADJUSTMENT, MAGIC_SUM - sum(out, 0, size));
        return out.array();
    }

    private static int sum(ByteBuffer data, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += data.getInt(at);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
