package org.kicnews.importer.structure.profile;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A set of characters of the Basic Multilingual Plane, without regard to case. It may hold more than the expression that
 * it was read from allows, never less.
 *
 * @param ranges first and last character of each range, in turn, in order and apart
 * @param cased whether one of them has another case
 * @param mask the last six bits of each, one bit for each value: most characters that a small set does not hold are told
 *     by them
 */
record Characters(String ranges, boolean cased, long mask) {
    /** Every character. */
    static final Characters ALL = new Characters("\0\uffff", false, -1);

    static final Characters NONE = new Characters("", false, 0);

    static final Characters DIGITS = of('0', '9');

    /** What {@code \s} means. */
    static final Characters SPACES = of('\t', '\r').or(of(' '));

    /** What {@code \w} means. */
    static final Characters WORD = of('a', 'z').or(of('A', 'Z')).or(DIGITS).or(of('_'));

    /** One character. */
    static Characters of(char c) {
        char folded = Character.toLowerCase(Character.toUpperCase(c));
        return folded == c ? of(c, c) : of(c, c).or(of(folded, folded));
    }

    /** The characters from one to another. */
    static Characters of(char first, char last) {
        boolean cased = (first < '가' || last > '힣')
                && IntStream.rangeClosed(first, last)
                        .anyMatch(
                                c -> Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c));
        long mask = last - first >= Long.SIZE
                ? -1
                : IntStream.rangeClosed(first, last).mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
        return new Characters("" + first + last, cased, mask);
    }

    /** The characters of a script by the name of {@code \p{Is…}}; all where there is no such script. */
    static Characters ofScript(String name) {
        UnicodeScript script;
        try {
            script = UnicodeScript.forName(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return ALL;
        }
        Characters all = NONE;
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            if (isOf(script, c)) {
                int first = c;
                while (c < Character.MAX_VALUE && isOf(script, c + 1)) {
                    c++;
                }
                all = all.or(of((char) first, (char) c));
            }
        }
        return all;
    }

    /** The halves of what lies beyond the plane may belong to any script. */
    private static boolean isOf(UnicodeScript script, int c) {
        return UnicodeScript.of(c) == script || Character.isSurrogate((char) c);
    }

    /** The characters of both. */
    Characters or(Characters other) {
        long[] bounds = LongStream.concat(bounds(), other.bounds()).sorted().toArray();
        StringBuilder all = new StringBuilder();
        for (long range : bounds) {
            char first = (char) (range >>> 16);
            char last = (char) range;
            int end = all.length() - 1;
            if (end < 0 || first > all.charAt(end) + 1) {
                all.append(first).append(last);
            } else if (last > all.charAt(end)) {
                all.setCharAt(end, last);
            }
        }
        return new Characters(all.toString(), cased || other.cased, mask | other.mask);
    }

    /** Whether it says nothing. */
    boolean isAll() {
        return ranges.equals(ALL.ranges);
    }

    /** Whether it holds a character, in whichever case. */
    boolean holds(char c) {
        if (holdsExactly(c)) {
            return true;
        }
        if (!cased) {
            return false;
        }
        char upper = Character.toUpperCase(c);
        return holdsExactly(upper) || holdsExactly(Character.toLowerCase(upper));
    }

    /** Whether one of them stands in a text. */
    boolean standIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (holds(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsExactly(char c) {
        if ((mask & 1L << c) == 0) {
            return false;
        }
        int low = 0;
        int high = ranges.length() / 2;
        while (low < high) {
            int middle = (low + high) / 2;
            if (ranges.charAt(2 * middle + 1) < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < ranges.length() / 2 && ranges.charAt(2 * low) <= c;
    }

    private LongStream bounds() {
        return IntStream.range(0, ranges.length() / 2)
                .mapToLong(i -> (long) ranges.charAt(2 * i) << 16 | ranges.charAt(2 * i + 1));
    }
}
