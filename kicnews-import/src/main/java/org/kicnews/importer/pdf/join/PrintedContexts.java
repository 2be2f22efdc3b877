package org.kicnews.importer.pdf.join;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Collection;

/**
 * How often a document puts a space between the same characters. Longer contexts are worth more but are rarer, so each
 * length is smoothed by the next shorter one. Characters that behave alike (digits, Latin letters, ideographs) count
 * as one.
 */
final class PrintedContexts {
    /** The longest context on one side, in characters. */
    private static final int LONGEST = 4;

    /** Up to which length a side alone is looked at, in characters. */
    private static final int LONGEST_SIDE = 3;

    /** How many sightings of the next shorter context weigh as much as those of a context. */
    private static final double SIDE_SMOOTHING = 2;

    private static final double AROUND_SMOOTHING = 1;

    /** The share of line ends that are spaces, before anything is known: one in three Korean characters ends a word. */
    private static final double PRIOR = 0.33;

    private static final char END = '\n';

    private static final char FIRST_SYLLABLE = '가';

    private static final char LAST_SYLLABLE = '힣';

    /** The lines in classes of characters, each closed by as many ends as a context is long. */
    private final char[] text;

    /** The places between two characters, by the one before. */
    private final Places byBefore;

    /** The same by the one after. */
    private final Places byAfter;

    PrintedContexts(Collection<String> lines) {
        text = classes(lines);
        char[] before = new char[text.length];
        char[] after = new char[text.length];
        int[] places = new int[text.length];
        int count = 0;
        for (int i = LONGEST; i < text.length; i++) {
            int left = text[i - 1] == ' ' ? i - 2 : i - 1;
            if (text[i] != ' ' && text[i] != END && text[left] != END) {
                before[count] = text[left];
                after[count] = text[i];
                places[count++] = i;
            }
        }
        byBefore = new Places(places, before, count);
        byAfter = new Places(places, after, count);
    }

    /** The places in the text, each as the index of the character after it, put together by one character. */
    private static final class Places {
        private final int[] starts = new int[Character.MAX_VALUE + 2];
        private final int[] sorted;

        private Places(int[] places, char[] keys, int count) {
            sorted = new int[count];
            for (int i = 0; i < count; i++) {
                starts[keys[i] + 1]++;
            }
            for (int key = 1; key < starts.length; key++) {
                starts[key] += starts[key - 1];
            }
            // Filled from behind, so that in the end each start has moved down to the first of its own.
            for (int i = count - 1; i >= 0; i--) {
                sorted[--starts[keys[i] + 1]] = places[i];
            }
        }

        private int from(char key) {
            return starts[key + 1];
        }

        private int to(char key) {
            return key == Character.MAX_VALUE ? sorted.length : starts[key + 2];
        }
    }

    /** Says how often there is a space after the text before, before the text after, and between the two. */
    void testify(String before, String after, Weights.Sum sum) {
        char[] left = classes(before.substring(Math.max(0, before.length() - LONGEST)));
        char[] right = classes(after.substring(0, Math.min(LONGEST, after.length())));
        Tally[] leftTallies = tallies();
        Tally[] rightTallies = tallies();
        Tally[] around = tallies();
        Tally[] longerLeft = tallies();
        Tally[] longerRight = tallies();
        char last = left[left.length - 1];
        for (int k = byBefore.from(last); k < byBefore.to(last); k++) {
            int i = byBefore.sorted[k];
            boolean space = text[i - 1] == ' ';
            int matchedLeft = matchBackward(space ? i - 2 : i - 1, left);
            count(leftTallies, matchedLeft, space);
            if (text[i] == right[0]) {
                int matchedRight = matchForward(i, right);
                count(around, Math.min(matchedLeft, matchedRight), space);
                count(longerLeft, matchedLeft, space);
                count(longerRight, matchedRight, space);
            }
        }
        for (int k = byAfter.from(right[0]); k < byAfter.to(right[0]); k++) {
            int i = byAfter.sorted[k];
            count(rightTallies, matchForward(i, right), text[i - 1] == ' ');
        }
        double afterOne = leftTallies[1].smoothed(PRIOR, SIDE_SMOOTHING);
        double beforeOne = rightTallies[1].smoothed(PRIOR, SIDE_SMOOTHING);
        sum.add("context.before1", logit(afterOne));
        sum.add("context.after1", logit(beforeOne));
        sum.add("context.before3", logit(chain(leftTallies, 2, LONGEST_SIDE, afterOne, SIDE_SMOOTHING)));
        sum.add("context.after3", logit(chain(rightTallies, 2, LONGEST_SIDE, beforeOne, SIDE_SMOOTHING)));
        double pair =
                around[1].smoothed(probability(logit(afterOne) + logit(beforeOne) - logit(PRIOR)), SIDE_SMOOTHING);
        double wider = probability((logit(chain(longerLeft, 2, LONGEST_SIDE, pair, SIDE_SMOOTHING))
                        + logit(chain(longerRight, 2, LONGEST_SIDE, pair, SIDE_SMOOTHING)))
                / 2);
        sum.add("context.around", logit(chain(around, 2, LONGEST, wider, AROUND_SMOOTHING)));
    }

    private static final class Tally {
        private int spaces;
        private int all;

        private double smoothed(double shorter, double smoothing) {
            return (spaces + smoothing * shorter) / (all + smoothing);
        }
    }

    private static Tally[] tallies() {
        Tally[] tallies = new Tally[LONGEST + 1];
        Arrays.setAll(tallies, i -> new Tally());
        return tallies;
    }

    /** Counts a place for its length and all shorter ones. */
    private static void count(Tally[] tallies, int length, boolean space) {
        for (int i = 1; i <= length; i++) {
            tallies[i].all++;
            tallies[i].spaces += space ? 1 : 0;
        }
    }

    private static double chain(Tally[] tallies, int first, int last, double shorter, double smoothing) {
        double probability = shorter;
        for (int i = first; i <= last; i++) {
            probability = tallies[i].smoothed(probability, smoothing);
        }
        return probability;
    }

    private int matchBackward(int end, char[] context) {
        int length = 1;
        while (length < context.length && text[end - length] == context[context.length - 1 - length]) {
            length++;
        }
        return length;
    }

    private int matchForward(int start, char[] context) {
        int length = 1;
        while (length < context.length && text[start + length] == context[length]) {
            length++;
        }
        return length;
    }

    private static double logit(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    private static double probability(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    private static char[] classes(Collection<String> lines) {
        StringBuilder all = new StringBuilder();
        String ends = String.valueOf(END).repeat(LONGEST);
        all.append(ends);
        for (String line : lines) {
            all.append(line.strip().replaceAll("\\s+", " ")).append(ends);
        }
        return classes(all.toString());
    }

    private static char[] classes(String text) {
        char[] classes = text.toCharArray();
        for (int i = 0; i < classes.length; i++) {
            classes[i] = classOf(classes[i]);
        }
        return classes;
    }

    private static char classOf(char character) {
        if (character >= FIRST_SYLLABLE && character <= LAST_SYLLABLE) {
            return character;
        }
        if (Character.isDigit(character)) {
            return '0';
        }
        if (Character.isSurrogate(character)) {
            // Nearly all characters beyond the first plane are rare ideographs.
            return '漢';
        }
        UnicodeScript script = UnicodeScript.of(character);
        return switch (script) {
            case LATIN -> 'a';
            case HAN -> '漢';
            case HIRAGANA, KATAKANA -> 'あ';
            default -> quotation(character);
        };
    }

    private static char quotation(char character) {
        return switch (character) {
            case '‘', '“' -> '“';
            case '’', '”' -> '”';
            case '\'', '"' -> '"';
            default -> character;
        };
    }
}
