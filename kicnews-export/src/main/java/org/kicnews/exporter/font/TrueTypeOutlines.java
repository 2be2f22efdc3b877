package org.kicnews.exporter.font;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Map;

/** Outlines of quadratic curves (OpenType 1.9.1, {@code glyf} and {@code loca}). */
final class TrueTypeOutlines implements Outlines {
    private static final int ARGUMENTS_ARE_WORDS = 0x1;
    private static final int HAS_SCALE = 0x8;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int HAS_TWO_SCALES = 0x40;
    private static final int HAS_MATRIX = 0x80;

    /** The head of a glyph: number of contours and bounds. */
    private static final int HEAD = 10;

    private final ByteBuffer glyphs;
    private final ByteBuffer places;
    private final boolean longPlaces;
    private final int count;

    TrueTypeOutlines(Sfnt file) {
        glyphs = file.table("glyf");
        places = file.table("loca");
        longPlaces = file.table("head").getShort(50) != 0;
        count = file.table("maxp").getShort(4) & 0xFFFF;
        if (end(count - 1) > glyphs.limit()) {
            throw new IllegalArgumentException("the last glyph lies outside of its table");
        }
    }

    @Override
    public String extension() {
        return "ttf";
    }

    @Override
    public void subset(BitSet used, Map<String, byte[]> tables) {
        for (int glyph = used.nextSetBit(0); glyph >= 0; glyph = used.nextSetBit(glyph + 1)) {
            addComponents(glyph, used, 0);
        }
        ByteBuffer data = ByteBuffer.allocate(glyphs.limit() + 4 * count);
        ByteBuffer offsets = ByteBuffer.allocate(4 * (count + 1));
        for (int glyph = 0; glyph < count; glyph++) {
            offsets.putInt(data.position());
            if (used.get(glyph)) {
                data.put(glyphs.slice(start(glyph), end(glyph) - start(glyph)));
                data.position((data.position() + 3) & ~3);
            }
        }
        offsets.putInt(data.position());
        byte[] kept = new byte[data.position()];
        data.get(0, kept);
        tables.put("glyf", kept);
        tables.put("loca", offsets.array());
    }

    /** A glyph may be composed of others, to no more than a few levels in any sound font. */
    private void addComponents(int glyph, BitSet used, int level) {
        if (level > 8 || glyph >= count || end(glyph) - start(glyph) < HEAD || glyphs.getShort(start(glyph)) >= 0) {
            return;
        }
        int at = start(glyph) + HEAD;
        int flags = MORE_COMPONENTS;
        while ((flags & MORE_COMPONENTS) != 0) {
            flags = glyphs.getShort(at);
            int component = glyphs.getShort(at + 2) & 0xFFFF;
            used.set(component);
            addComponents(component, used, level + 1);
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2);
            at += (flags & HAS_SCALE) != 0 ? 2 : (flags & HAS_TWO_SCALES) != 0 ? 4 : (flags & HAS_MATRIX) != 0 ? 8 : 0;
        }
    }

    private int start(int glyph) {
        return longPlaces ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xFFFF);
    }

    private int end(int glyph) {
        return start(glyph + 1);
    }
}
