package org.kicnews.exporter.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A font of which a subset can be made: TrueType outlines, or those of the Compact Font Format. */
public final class Font {

    /** The largest file that is read; Korean fonts with all Han have 10 to 25 MB. */
    private static final long LARGEST = 64L << 20;

    /** Where the rights stand in {@code OS/2} (OpenType 1.9.1, fsType). */
    private static final int RIGHTS = 8;

    /** The lowest four bits of the rights say how a font may be embedded; this value, not at all. */
    private static final int NO_EMBEDDING = 0x2;

    private static final int NO_SUBSETS = 0x100;
    private static final int BITMAPS_ONLY = 0x200;

    /** What reading systems need of a font whose glyphs keep their numbers; the rest serves layout that a subset lacks. */
    private static final List<String> KEPT = List.of("OS/2", "cvt ", "fpgm", "gasp", "hhea", "maxp", "name", "prep");

    /** The basic plane and those of Han; others have no letters that a newsletter is set in. */
    private static final int END_OF_CHARACTERS = 0x40000;

    private static final int LAST_GLYPH = 0xFFFF;

    /** Where {@code head} says that offsets of outlines take four bytes. */
    private static final int LONG_OFFSETS = 50;

    /** Where {@code hhea} says how many glyphs have a width of their own; those after them share the last. */
    private static final int FULL_METRICS = 34;

    private final Sfnt file;
    private final Outlines outlines;
    private final CharacterMap characters;

    private Font(Sfnt file, Outlines outlines, CharacterMap characters) {
        this.file = file;
        this.outlines = outlines;
        this.characters = characters;
    }

    /**
     * Reads a font; empty where the file is none, is a collection or a web font, or is damaged.
     *
     * @throws IOException if the file is there but cannot be read
     */
    public static Optional<Font> in(Path path) throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
            return Optional.empty();
        }
        try {
            Sfnt file = Sfnt.read(Files.readAllBytes(path));
            Outlines outlines = file.has("CFF ") ? new CompactOutlines(file) : new TrueTypeOutlines(file);
            file.table("OS/2").getShort(RIGHTS);
            file.table("head").getShort(LONG_OFFSETS);
            file.table("hmtx").getShort(4 * (file.table("hhea").getShort(FULL_METRICS) & 0xFFFF) - 4);
            Font font = new Font(file, outlines, CharacterMap.read(file.table("cmap")));
            BitSet all = new BitSet();
            all.set(0, END_OF_CHARACTERS);
            // What goes well for all glyphs goes well for a part of them.
            font.subset(all);
            return Optional.of(font);
        } catch (RuntimeException e) {
            // Offsets of a damaged font lead anywhere; what comes of it has many names.
            return Optional.empty();
        }
    }

    /** Whether the font's own rights let it be embedded, and in part. */
    public boolean mayBeSubset() {
        int rights = file.table("OS/2").getShort(RIGHTS);
        return (rights & 0xF) != NO_EMBEDDING && (rights & (NO_SUBSETS | BITMAPS_ONLY)) == 0;
    }

    /** The usual end of file names, without a dot. */
    public String extension() {
        return outlines.extension();
    }

    public String mediaType() {
        return "font/" + outlines.extension();
    }

    /**
     * A font of the glyphs of some characters.
     *
     * @param codePoints the characters; those that the font lacks are left to other fonts
     */
    public byte[] subset(BitSet codePoints) {
        Map<Integer, Integer> glyphs = new TreeMap<>();
        BitSet used = new BitSet();
        // Glyph 0 stands for what is missing, and every font has it.
        used.set(0);
        codePoints.stream().forEach(codePoint -> {
            int glyph = characters.glyph(codePoint);
            if (glyph > 0 && glyph <= LAST_GLYPH) {
                glyphs.put(codePoint, glyph);
                used.set(glyph);
            }
        });
        Map<String, byte[]> tables = new TreeMap<>();
        KEPT.stream().filter(file::has).forEach(tag -> tables.put(tag, file.bytes(tag)));
        outlines.subset(used, tables);
        tables.put("cmap", CharacterMap.write(glyphs));
        tables.put("hmtx", metrics(used));
        tables.put("post", nameless());
        byte[] head = file.bytes("head");
        ByteBuffer.wrap(head).putShort(LONG_OFFSETS, (short) 1);
        tables.put("head", head);
        return Sfnt.write(file.version(), tables);
    }

    /** The advance widths; those of glyphs without outlines are nothing, which takes no room when compressed. */
    private byte[] metrics(BitSet used) {
        ByteBuffer metrics = ByteBuffer.wrap(file.bytes("hmtx"));
        int full = file.table("hhea").getShort(FULL_METRICS) & 0xFFFF;
        for (int glyph = used.nextClearBit(0); glyph < full - 1; glyph = used.nextClearBit(glyph + 1)) {
            metrics.putInt(4 * glyph, 0);
        }
        return metrics.array();
    }

    /** A table {@code post} without names of glyphs (version 3). */
    private byte[] nameless() {
        ByteBuffer post = ByteBuffer.allocate(32);
        if (file.has("post")) {
            post.put(
                    file.bytes("post"),
                    0,
                    Math.min(post.capacity(), file.table("post").limit()));
        }
        return post.putInt(0, 0x00030000).array();
    }
}
