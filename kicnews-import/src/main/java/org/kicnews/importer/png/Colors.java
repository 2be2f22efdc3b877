package org.kicnews.importer.png;

/** The colours of a picture, as far as a PNG has to know them: the first 256, in order of first appearance. */
final class Colors {
    private static final int MAX_PALETTE = 256;

    /** A power of two well above the palette's size, so that an empty slot is found soon. */
    private static final int SLOTS = 2048;

    private final int[] colors = new int[MAX_PALETTE];
    private final int[] slots = new int[SLOTS];
    private int count;
    private boolean overflow;
    private boolean grey = true;
    private boolean transparent;

    private Colors() {}

    static Colors of(PixelSource pixels) {
        Colors result = new Colors();
        int[] row = new int[pixels.width()];
        for (int y = 0; y < pixels.height(); y++) {
            pixels.row(y, row);
            result.add(row);
        }
        return result;
    }

    /** How many there are, at most 256; meaningful only where they fit into a palette. */
    int count() {
        return count;
    }

    boolean fitPalette() {
        return !overflow;
    }

    boolean grey() {
        return grey;
    }

    boolean transparent() {
        return transparent;
    }

    int color(int index) {
        return colors[index];
    }

    /** The place of a colour in the palette. */
    int indexOf(int color) {
        return slots[slot(color)] - 1;
    }

    private void add(int[] row) {
        int last = ~row[0];
        for (int color : row) {
            if (color == last) {
                continue;
            }
            last = color;
            grey &= (color >> 16 & 0xff) == (color & 0xff) && (color >> 8 & 0xff) == (color & 0xff);
            transparent |= color >>> 24 != 0xff;
            if (!overflow) {
                remember(color);
            }
        }
    }

    private void remember(int color) {
        int slot = slot(color);
        if (slots[slot] != 0) {
            return;
        }
        if (count == MAX_PALETTE) {
            overflow = true;
            return;
        }
        colors[count++] = color;
        slots[slot] = count;
    }

    /** The slot that holds the colour, or the empty one where it belongs. */
    private int slot(int color) {
        int slot = color * 0x9E3779B1 >>> 21;
        while (slots[slot] != 0 && colors[slots[slot] - 1] != color) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
