package org.kicnews.importer.pdf.join;

import java.util.Arrays;

/**
 * Places in a text, put together by one character each and among those by a second one, so that those that share both
 * are found without looking at the others.
 */
final class Places {
    private final int[] sorted;
    private final char[] seconds;

    /** Of each first character, where its places start. */
    private final int[] starts = new int[Character.MAX_VALUE + 2];

    /** How many of the places before one, in the order of {@link #sorted}, have a space. */
    private final int[] spaces;

    /**
     * Sorts places.
     *
     * @param places the places
     * @param firsts the first character of each
     * @param seconds the second character of each
     * @param spaced whether there is a space, of each
     * @param count how many of them there are
     */
    Places(int[] places, char[] firsts, char[] seconds, boolean[] spaced, int count) {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        order = sorted(sorted(order, seconds, new int[starts.length]), firsts, starts);
        this.sorted = new int[count];
        this.seconds = new char[count];
        this.spaces = new int[count + 1];
        for (int k = 0; k < count; k++) {
            sorted[k] = places[order[k]];
            this.seconds[k] = seconds[order[k]];
            spaces[k + 1] = spaces[k] + (spaced[order[k]] ? 1 : 0);
        }
    }

    /** Sorts by counting, which keeps the order among equals; notes where those of each key start. */
    private static int[] sorted(int[] order, char[] keys, int[] starts) {
        for (int i : order) {
            starts[keys[i] + 1]++;
        }
        for (int key = 1; key < starts.length; key++) {
            starts[key] += starts[key - 1];
        }
        int[] next = starts.clone();
        int[] sorted = new int[order.length];
        for (int i : order) {
            sorted[next[keys[i]]++] = i;
        }
        return sorted;
    }

    /** How many places have a first character. */
    int count(char first) {
        return starts[first + 1] - starts[first];
    }

    /** How many of them have a space. */
    int spaces(char first) {
        return spaces[starts[first + 1]] - spaces[starts[first]];
    }

    /** The places that have both characters. */
    int[] of(char first, char second) {
        int from = firstAtLeast(second, starts[first], starts[first + 1]);
        int to = firstAtLeast(second + 1, from, starts[first + 1]);
        return Arrays.copyOfRange(sorted, from, to);
    }

    /** The first index in a range whose second character is not below one. */
    private int firstAtLeast(int second, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
