package org.kicnews.exporter.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subsets of a font that the test composes: glyph 1 is 가, 2 is 나, 3 is composed of 1, 4 is A. */
class FontTest {
    private static final int INSTALLABLE = 0;

    @TempDir
    private Path folder;

    @Test
    void aSubsetHasTheOutlinesOfItsCharactersOnly() throws Exception {
        Sfnt subset = Sfnt.read(font(trueType(INSTALLABLE)).orElseThrow().subset(characters("나")));

        assertThat(outline(subset, 2)).isEqualTo(simple(2));
        assertThat(outline(subset, 1)).isEmpty();
        assertThat(outline(subset, 4)).isEmpty();
        CharacterMap map = CharacterMap.read(subset.table("cmap"));
        assertThat(map.glyph('나')).isEqualTo(2);
        assertThat(map.glyph('가')).isZero();
    }

    @Test
    void aGlyphBringsTheGlyphsThatItIsComposedOf() throws Exception {
        Sfnt subset = Sfnt.read(font(trueType(INSTALLABLE)).orElseThrow().subset(characters("다")));

        assertThat(outline(subset, 1)).isEqualTo(simple(1));
        assertThat(outline(subset, 3)).isEqualTo(composed());
    }

    @Test
    void aSubsetOfCompactOutlinesHasThoseOfItsCharactersOnly() throws Exception {
        Sfnt subset = Sfnt.read(font(compact()).orElseThrow().subset(characters("나A")));

        assertThat(subset.bytes("CFF "))
                .containsSequence("나의 곡선".getBytes(StandardCharsets.UTF_8))
                .containsSequence("A의 곡선".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(subset.bytes("CFF "), StandardCharsets.UTF_8)).doesNotContain("가의 곡선");
        assertThat(Sfnt.read(font(compact()).orElseThrow().subset(characters("나A")))
                        .bytes("CFF "))
                .isEqualTo(subset.bytes("CFF "));
    }

    @Test
    void theSumOfAFontIsTheOneThatIsAskedFor() throws Exception {
        ByteBuffer subset =
                ByteBuffer.wrap(font(trueType(INSTALLABLE)).orElseThrow().subset(characters("가나A")));
        int sum = 0;
        while (subset.hasRemaining()) {
            sum += subset.getInt();
        }

        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    @Test
    void mapsCharactersOfAllPlanes() {
        Map<Integer, Integer> glyphs =
                new TreeMap<>(Map.of(0x41, 4, 0x42, 5, 0x43, 9, 0xAC00, 1, 0xFFFE, 6, 0x1F600, 7, 0x1F601, 8));
        ByteBuffer map = ByteBuffer.wrap(CharacterMap.write(glyphs));
        CharacterMap full = CharacterMap.read(map);

        glyphs.forEach((codePoint, glyph) -> assertThat(full.glyph(codePoint)).isEqualTo(glyph));
        assertThat(full.glyph(0x44)).isZero();
        CharacterMap basic = CharacterMap.read(withoutSecondTable(map));
        glyphs.forEach(
                (codePoint, glyph) -> assertThat(basic.glyph(codePoint)).isEqualTo(codePoint > 0xFFFF ? 0 : glyph));
        assertThat(basic.glyph(0xFFFF)).isZero();
    }

    @Test
    void theRightsOfAFontAreKept() throws Exception {
        assertThat(font(trueType(INSTALLABLE)).orElseThrow().mayBeSubset()).isTrue();
        assertThat(font(trueType(0x8)).orElseThrow().mayBeSubset()).isTrue();
        assertThat(font(trueType(0x2)).orElseThrow().mayBeSubset()).isFalse();
        assertThat(font(trueType(0x100)).orElseThrow().mayBeSubset()).isFalse();
        assertThat(font(trueType(0x200)).orElseThrow().mayBeSubset()).isFalse();
    }

    @Test
    void damageAnywhereMakesNoFontOrASubset() throws Exception {
        byte[] whole = trueType(INSTALLABLE);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) 0xFF;
            font(damaged).ifPresent(font -> assertThat(font.subset(characters("가나다A")))
                    .isNotEmpty());
        }
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(font(ByteBuffer.allocate(length).put(whole, 0, length).array()))
                    .isEmpty();
        }
    }

    private Optional<Font> font(byte[] bytes) throws IOException {
        return Font.in(Files.write(folder.resolve("font"), bytes));
    }

    private static BitSet characters(String text) {
        BitSet characters = new BitSet();
        text.codePoints().forEach(characters::set);
        return characters;
    }

    private static byte[] outline(Sfnt font, int glyph) {
        ByteBuffer places = font.table("loca");
        byte[] outline = new byte[places.getInt(4 * glyph + 4) - places.getInt(4 * glyph)];
        font.table("glyf").get(places.getInt(4 * glyph), outline);
        return outline;
    }

    private static ByteBuffer withoutSecondTable(ByteBuffer map) {
        return ByteBuffer.wrap(map.array().clone()).putShort(2, (short) 1);
    }

    private static byte[] trueType(int rights) {
        Map<String, byte[]> tables = common(rights);
        ByteBuffer glyphs = ByteBuffer.allocate(88);
        ByteBuffer places = ByteBuffer.allocate(24);
        for (byte[] glyph : new byte[][] {simple(0), simple(1), simple(2), composed(), simple(4)}) {
            places.putInt(glyphs.position());
            glyphs.put(glyph);
        }
        places.putInt(glyphs.position());
        tables.put("glyf", glyphs.array());
        tables.put("loca", places.array());
        return Sfnt.write(Sfnt.TRUE_TYPE, tables);
    }

    private static byte[] compact() throws IOException {
        byte[] names = index("F".getBytes(StandardCharsets.US_ASCII));
        ByteBuffer dictionary = ByteBuffer.allocate(6);
        int at = 4 + names.length + index(dictionary.array()).length;
        dictionary.put((byte) 29).putInt(at).put((byte) 17);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.write(new byte[] {1, 0, 4, 1});
        table.write(names);
        table.write(index(dictionary.array()));
        table.write(index(
                new byte[] {14},
                "가의 곡선".getBytes(StandardCharsets.UTF_8),
                "나의 곡선".getBytes(StandardCharsets.UTF_8),
                new byte[] {14},
                "A의 곡선".getBytes(StandardCharsets.UTF_8)));
        Map<String, byte[]> tables = common(INSTALLABLE);
        tables.put("CFF ", table.toByteArray());
        return Sfnt.write(Sfnt.COMPACT, tables);
    }

    private static byte[] index(byte[]... items) throws IOException {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        index.write(new byte[] {0, (byte) items.length, 1});
        int next = 1;
        index.write(next);
        for (byte[] item : items) {
            next += item.length;
            index.write(next);
        }
        for (byte[] item : items) {
            index.write(item);
        }
        return index.toByteArray();
    }

    private static Map<String, byte[]> common(int rights) {
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", ByteBuffer.allocate(96).putShort(8, (short) rights).array());
        tables.put("head", ByteBuffer.allocate(56).putShort(50, (short) 1).array());
        tables.put("hhea", ByteBuffer.allocate(36).putShort(34, (short) 5).array());
        tables.put("maxp", ByteBuffer.allocate(32).putShort(4, (short) 5).array());
        tables.put("hmtx", new byte[20]);
        tables.put("cmap", CharacterMap.write(new TreeMap<>(Map.of((int) '가', 1, (int) '나', 2, (int) '다', 3, 65, 4))));
        return tables;
    }

    /** A glyph of one contour, whose bounds tell its number. */
    private static byte[] simple(int number) {
        return ByteBuffer.allocate(16)
                .putShort((short) 1)
                .putShort((short) number)
                .array();
    }

    /** A glyph that shows glyph 1 twice. */
    private static byte[] composed() {
        return ByteBuffer.allocate(24)
                .putShort(0, (short) -1)
                .putShort(10, (short) 0x20)
                .putShort(12, (short) 1)
                .putShort(16, (short) 0)
                .putShort(18, (short) 1)
                .array();
    }
}
