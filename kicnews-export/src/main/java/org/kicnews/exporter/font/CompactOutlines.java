package org.kicnews.exporter.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/**
 * Outlines of the Compact Font Format (Adobe Technical Note 5176). The table keeps its order and its offsets: unused
 * glyphs become an end without an outline, and the room that they leave is filled with zeros, which compress to nothing.
 */
final class CompactOutlines implements Outlines {

    /** The operator of the top dictionary that gives the offset of the glyphs. */
    private static final int CHAR_STRINGS = 17;

    /** An outline that ends where it begins (Adobe Technical Note 5177, {@code endchar}). */
    private static final byte END = 14;

    private final byte[] table;
    private final ByteBuffer data;
    private final int at;
    private final Index glyphs;

    CompactOutlines(Sfnt file) {
        table = file.bytes("CFF ");
        data = ByteBuffer.wrap(table);
        Index names = new Index(data.get(2) & 0xFF);
        Index dictionaries = new Index(names.end());
        at = offsetOfGlyphs(dictionaries.start(0), dictionaries.start(1));
        glyphs = new Index(at);
        if (glyphs.end() > table.length) {
            throw new IllegalArgumentException("the last glyph lies outside of its table");
        }
    }

    @Override
    public String extension() {
        return "otf";
    }

    @Override
    public void subset(BitSet used, Map<String, byte[]> tables) {
        byte[] subset = table.clone();
        Arrays.fill(subset, at, glyphs.end(), (byte) 0);
        ByteBuffer out = ByteBuffer.wrap(subset);
        out.putShort(at, (short) glyphs.count).put(at + 2, (byte) glyphs.size);
        int base = glyphs.base();
        int next = 1;
        for (int glyph = 0; glyph <= glyphs.count; glyph++) {
            for (int i = 0; i < glyphs.size; i++) {
                out.put(at + 3 + glyph * glyphs.size + i, (byte) (next >>> 8 * (glyphs.size - 1 - i)));
            }
            if (glyph == glyphs.count) {
                break;
            }
            int length = glyphs.start(glyph + 1) - glyphs.start(glyph);
            if (used.get(glyph) || length == 0) {
                System.arraycopy(table, glyphs.start(glyph), subset, base + next, length);
                next += length;
            } else {
                subset[base + next] = END;
                next++;
            }
        }
        tables.put("CFF ", glyphs.end() == table.length ? Arrays.copyOf(subset, base + next) : subset);
    }

    /** Reads a dictionary: numbers, each run of which belongs to the operator after it. */
    private int offsetOfGlyphs(int from, int to) {
        int operand = 0;
        int position = from;
        while (position < to) {
            int b = data.get(position++) & 0xFF;
            if (b == CHAR_STRINGS) {
                return operand;
            } else if (b == 12) {
                position++;
            } else if (b == 28) {
                operand = data.getShort(position);
                position += 2;
            } else if (b == 29) {
                operand = data.getInt(position);
                position += 4;
            } else if (b == 30) {
                while ((data.get(position++) & 0xF) != 0xF) {
                    // Digits of a real number, which is no offset.
                }
            } else if (b >= 32 && b <= 246) {
                operand = b - 139;
            } else if (b >= 247 && b <= 250) {
                operand = (b - 247) * 256 + (data.get(position++) & 0xFF) + 108;
            } else if (b >= 251 && b <= 254) {
                operand = -(b - 251) * 256 - (data.get(position++) & 0xFF) - 108;
            }
        }
        throw new IllegalArgumentException("a font without glyphs");
    }

    /** A list of pieces of data, each of its own length. */
    private final class Index {
        private final int position;
        private final int count;
        private final int size;

        private Index(int position) {
            this.position = position;
            this.count = data.getShort(position) & 0xFFFF;
            this.size = count == 0 ? 0 : data.get(position + 2);
            if (size < 0 || size > 4) {
                throw new IllegalArgumentException("an offset of " + size + " bytes");
            }
        }

        /** One before the data, for offsets count from 1. */
        private int base() {
            return position + 2 + (count + 1) * size;
        }

        private int start(int item) {
            int offset = 0;
            for (int i = 0; i < size; i++) {
                offset = offset << 8 | data.get(position + 3 + item * size + i) & 0xFF;
            }
            return base() + offset;
        }

        private int end() {
            return count == 0 ? position + 2 : start(count);
        }
    }
}
