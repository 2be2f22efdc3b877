package org.kicnews.exporter.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which glyph a character has (OpenType 1.9.1, {@code cmap}, formats 4 and 12). */
final class CharacterMap {
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    private static final int WINDOWS_BMP = 1;
    private static final int WINDOWS_FULL = 10;

    /** Characters in a row that have glyphs in a row. */
    private record Run(int first, int last, int glyph) {}

    /** The table of format 4 cannot be longer. */
    private static final int LONGEST = 0xFFFF;

    private static final int LAST_OF_BMP = 0xFFFF;

    private final ByteBuffer table;
    private final int format;

    private CharacterMap(ByteBuffer table) {
        this.table = table;
        this.format = table.getShort(0);
        if (format != 4 && format != 12) {
            throw new IllegalArgumentException("a character map of format " + format);
        }
    }

    /** The map of most characters. */
    static CharacterMap read(ByteBuffer cmap) {
        int best = -1;
        int offset = 0;
        for (int i = 0; i < cmap.getShort(2); i++) {
            int platform = cmap.getShort(4 + 8 * i);
            int encoding = cmap.getShort(6 + 8 * i);
            int at = cmap.getInt(8 + 8 * i);
            boolean unicode =
                    platform == UNICODE || platform == WINDOWS && (encoding == WINDOWS_BMP || encoding == WINDOWS_FULL);
            int rank = cmap.getShort(at);
            if (unicode && (rank == 4 || rank == 12) && rank > best) {
                best = rank;
                offset = at;
            }
        }
        return new CharacterMap(cmap.slice(offset, cmap.limit() - offset));
    }

    /** The glyph of a character; 0 where the font has none. */
    int glyph(int codePoint) {
        return format == 12 ? fromGroups(codePoint) : codePoint > LAST_OF_BMP ? 0 : fromSegments(codePoint);
    }

    private int fromGroups(int codePoint) {
        int low = 0;
        int high = table.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + 12 * middle;
            if (codePoint > table.getInt(group + 4)) {
                low = middle + 1;
            } else if (codePoint < table.getInt(group)) {
                high = middle - 1;
            } else {
                return table.getInt(group + 8) + codePoint - table.getInt(group);
            }
        }
        return 0;
    }

    private int fromSegments(int codePoint) {
        int twice = table.getShort(6) & 0xFFFF;
        for (int i = 0; i < twice; i += 2) {
            if (codePoint > (table.getShort(14 + i) & 0xFFFF)) {
                continue;
            }
            int first = table.getShort(16 + twice + i) & 0xFFFF;
            if (codePoint < first) {
                return 0;
            }
            int delta = table.getShort(16 + 2 * twice + i);
            int place = 16 + 3 * twice + i;
            int range = table.getShort(place) & 0xFFFF;
            if (range == 0) {
                return (codePoint + delta) & 0xFFFF;
            }
            int glyph = table.getShort(place + range + 2 * (codePoint - first)) & 0xFFFF;
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }
        return 0;
    }

    /**
     * Writes a map.
     *
     * @param glyphs the glyphs by character, in ascending order of the characters
     */
    static byte[] write(Map<Integer, Integer> glyphs) {
        List<Run> runs = runs(glyphs);
        byte[] segments =
                segments(runs.stream().filter(run -> run.last() < LAST_OF_BMP).toList());
        boolean both = segments.length <= LONGEST;
        int tables = both ? 2 : 1;
        int groups = 4 + 8 * tables + (both ? segments.length : 0);
        ByteBuffer out = ByteBuffer.allocate(groups + 16 + 12 * runs.size());
        out.putShort((short) 0).putShort((short) tables);
        if (both) {
            out.putShort((short) WINDOWS).putShort((short) WINDOWS_BMP).putInt(4 + 8 * tables);
        }
        out.putShort((short) WINDOWS).putShort((short) WINDOWS_FULL).putInt(groups);
        if (both) {
            out.put(segments);
        }
        out.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * runs.size());
        out.putInt(0).putInt(runs.size());
        runs.forEach(run -> out.putInt(run.first()).putInt(run.last()).putInt(run.glyph()));
        return out.array();
    }

    private static List<Run> runs(Map<Integer, Integer> glyphs) {
        List<Run> runs = new ArrayList<>();
        glyphs.forEach((codePoint, glyph) -> {
            Run last = runs.isEmpty() ? new Run(-2, -2, -2) : runs.get(runs.size() - 1);
            // No run of format 4 may leave the basic plane.
            if (last.last() + 1 == codePoint
                    && last.glyph() + codePoint - last.first() == glyph
                    && codePoint != LAST_OF_BMP + 1) {
                runs.set(runs.size() - 1, new Run(last.first(), codePoint, last.glyph()));
            } else {
                runs.add(new Run(codePoint, codePoint, glyph));
            }
        });
        return runs;
    }

    private static byte[] segments(List<Run> runs) {
        int count = runs.size() + 1;
        int power = Integer.highestOneBit(count);
        ByteBuffer out = ByteBuffer.allocate(16 + 8 * count);
        out.putShort((short) 4).putShort((short) out.capacity()).putShort((short) 0);
        out.putShort((short) (2 * count)).putShort((short) (2 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (count - power)));
        runs.forEach(run -> out.putShort((short) run.last()));
        out.putShort((short) LAST_OF_BMP).putShort((short) 0);
        runs.forEach(run -> out.putShort((short) run.first()));
        out.putShort((short) LAST_OF_BMP);
        runs.forEach(run -> out.putShort((short) (run.glyph() - run.first())));
        out.putShort((short) 1);
        return out.array();
    }
}
