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
            String text = line.strip();
            String[] words = text.split(" +");
            for (int i = 1; i < words.length - 1; i++) {
                counts.merge(words[i], 1, Integer::sum);
            }
            Matcher matcher = WESTERN.matcher(text);
            while (matcher.find()) {
                if (matcher.start() > 0 && matcher.end() < text.length()) {
                    western.merge(matcher.group(), 1, Integer::sum);
                }
            }
        }
        for (String word : known) {
            counts.merge(word.strip(), 1, Integer::sum);
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
