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

    private static final String WHITE = " \t\n\u000B\f\r";

    /** The lines in classes of characters, each closed by as many ends as a context is long. */
    private final char[] text;

    /** The places between two characters, by the one before and what stands before that. */
    private final Places byBefore;

    /** The same by the one after and what follows it. */
    private final Places byAfter;

    /** The same by the one before and the one after. */
    private final Places byBoth;

    PrintedContexts(Collection<String> lines) {
        text = classes(lines);
        int[] places = new int[text.length];
        boolean[] spaced = new boolean[text.length];
        char[] before = new char[text.length];
        char[] beforeThat = new char[text.length];
        char[] after = new char[text.length];
        char[] afterThat = new char[text.length];
        int count = 0;
        for (int i = LONGEST; i < text.length; i++) {
            boolean space = text[i - 1] == ' ';
            int left = space ? i - 2 : i - 1;
            if (text[i] != ' ' && text[i] != END && text[left] != END) {
                before[count] = text[left];
                beforeThat[count] = text[left - 1];
                after[count] = text[i];
                afterThat[count] = text[i + 1];
                spaced[count] = space;
                places[count++] = i;
            }
        }
        byBefore = new Places(places, before, beforeThat, spaced, count);
        byAfter = new Places(places, after, afterThat, spaced, count);
        byBoth = new Places(places, before, after, spaced, count);
    }

    /** Says how often there is a space after the text before, before the text after, and between the two. */
    void testify(String before, String after, Weights.Sum sum) {
        char[] left = classes(before.substring(Math.max(0, before.length() - LONGEST)));
        char[] right = classes(after.substring(0, Math.min(LONGEST, after.length())));
        char last = left[left.length - 1];
        Tally[] leftTallies = tallies();
        if (left.length > 1) {
            for (int i : byBefore.of(last, left[left.length - 2])) {
                count(leftTallies, matchBackward(i, left), isSpaced(i));
            }
        }
        leftTallies[1] = new Tally(byBefore.spaces(last), byBefore.count(last));
        Tally[] rightTallies = tallies();
        if (right.length > 1) {
            for (int i : byAfter.of(right[0], right[1])) {
                count(rightTallies, matchForward(i, right), isSpaced(i));
            }
        }
        rightTallies[1] = new Tally(byAfter.spaces(right[0]), byAfter.count(right[0]));
        Tally[] around = tallies();
        Tally[] longerLeft = tallies();
        Tally[] longerRight = tallies();
        for (int i : byBoth.of(last, right[0])) {
            int matchedLeft = matchBackward(i, left);
            int matchedRight = matchForward(i, right);
            count(around, Math.min(matchedLeft, matchedRight), isSpaced(i));
            count(longerLeft, matchedLeft, isSpaced(i));
            count(longerRight, matchedRight, isSpaced(i));
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

        private Tally(int spaces, int all) {
            this.spaces = spaces;
            this.all = all;
        }

        private double smoothed(double shorter, double smoothing) {
            return (spaces + smoothing * shorter) / (all + smoothing);
        }
    }

    private static Tally[] tallies() {
        Tally[] tallies = new Tally[LONGEST + 1];
        Arrays.setAll(tallies, i -> new Tally(0, 0));
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

    private boolean isSpaced(int place) {
        return text[place - 1] == ' ';
    }

    /** How many characters before a place, at least one, are those at the end of a context. */
    private int matchBackward(int place, char[] context) {
        int end = isSpaced(place) ? place - 2 : place - 1;
        int length = 1;
        while (length < context.length && text[end - length] == context[context.length - 1 - length]) {
            length++;
        }
        return length;
    }

    /** How many characters after a place, at least one, are those at the beginning of a context. */
    private int matchForward(int place, char[] context) {
        int length = 1;
        while (length < context.length && text[place + length] == context[length]) {
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
            append(all, line.strip());
            all.append(ends);
        }
        return classes(all.toString());
    }

    /** Any white space between two words is one space. */
    private static void append(StringBuilder all, String line) {
        boolean blank = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            boolean white = WHITE.indexOf(character) >= 0;
            if (!white) {
                all.append(character);
            } else if (!blank) {
                all.append(' ');
            }
            blank = white;
        }
    }

    private static char[] classes(String text) {
        char[] classes = text.toCharArray();
        for (int i = 0; i < classes.length; i++) {
            classes[i] = classOf(classes[i]);
        }
        return classes;
    }

    private static char classOf(char character) {
        if (character == ' ' || Borders.isSyllable(character)) {
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
