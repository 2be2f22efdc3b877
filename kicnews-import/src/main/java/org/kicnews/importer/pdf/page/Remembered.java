package org.kicnews.importer.pdf.page;

import org.jspecify.annotations.Nullable;

/**
 * A few values by short words that are packed into numbers: the names and operators of a content stream, which are few
 * and come back all the time. Forgets what comes when it is full.
 */
final class Remembered<T> {
    /** A power of two above the number of different words that pages use. */
    private static final int SLOTS = 128;

    /** Spreads words over the slots (2 to the power of 64, divided by the golden ratio). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] words = new long[SLOTS];
    private final @Nullable Object[] values = new Object[SLOTS];
    private int count;

    /** The value of a word that is not 0; null where it is not remembered. */
    @SuppressWarnings("unchecked") // Only put fills the slots.
    @Nullable
    T get(long word) {
        int slot = slot(word);
        return words[slot] == word ? (T) values[slot] : null;
    }

    /** Remembers a value, and gives it back. */
    T put(long word, T value) {
        if (count < SLOTS / 2) {
            count++;
            int slot = slot(word);
            words[slot] = word;
            values[slot] = value;
        }
        return value;
    }

    /** The slot of the word, or the free one where it belongs. */
    private int slot(long word) {
        int slot = (int) (word * SPREAD >>> 57);
        while (words[slot] != word && words[slot] != 0) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
