package org.kicnews.importer.pdf.join;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that stand whole inside the lines of a document, and those known beforehand. */
final class PrintedWords {
    /** Latin words and numbers, particles written to them left out. */
    private static final Pattern WESTERN = Pattern.compile("[\\p{IsLatin}\\p{Nd}]+");

    private static final Pattern WESTERN_END = Pattern.compile(WESTERN.pattern() + "$");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> western = new HashMap<>();

    PrintedWords(Collection<String> lines, Collection<String> known) {
        for (String line : lines) {
            addWords(line.strip());
            addWestern(line.strip());
        }
        for (String word : known) {
            counts.merge(word.strip(), 1, Integer::sum);
        }
    }

    /** Counts the words of a line but for the first and the last, which may be torn. */
    private void addWords(String line) {
        int start = line.indexOf(' ') + 1;
        for (int end = line.indexOf(' ', start); start > 0 && end > 0; end = line.indexOf(' ', start)) {
            if (end > start) {
                counts.merge(line.substring(start, end), 1, Integer::sum);
            }
            start = end + 1;
        }
    }

    /** The same for what {@link #WESTERN} describes. */
    private void addWestern(String line) {
        int start = -1;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            boolean western = Borders.isWestern(line.codePointAt(i));
            if (western && start < 0) {
                start = i;
            } else if (!western && start >= 0) {
                if (start > 0) {
                    this.western.merge(line.substring(start, i), 1, Integer::sum);
                }
                start = -1;
            }
        }
    }

    /** Says how often the two parts are printed as one word and each as a word of its own. */
    void testify(String head, String tail, Weights.Sum sum) {
        sum.add("word.whole", heard(head + tail));
        sum.add("word.before", heard(head));
        sum.add("word.after", heard(tail));
        int before = head.length();
        sum.addIf(before == 1, "length.before.1");
        sum.addIf(before >= 4, "length.before.4");
        sum.addIf(before >= 6, "length.before.6");
        int after = tail.length();
        sum.addIf(after == 1, "length.after.1");
        sum.addIf(after >= 4, "length.after.4");
    }

    /**
     * Whether a text torn between two Latin letters or digits is one word or number: the document prints it whole more
     * often than its first part alone.
     */
    boolean isTornWestern(String before, String after) {
        Matcher end = WESTERN_END.matcher(before);
        Matcher start = WESTERN.matcher(after);
        if (!end.find() || !start.lookingAt()) {
            return false;
        }
        int whole = western.getOrDefault(end.group() + start.group(), 0);
        return whole > western.getOrDefault(end.group(), 0);
    }

    /** The tenth time says less than the first. */
    private double heard(String word) {
        return StrictMath.log1p(counts.getOrDefault(word, 0));
    }
}
