package org.kicnews.importer.pdf.join;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The words that stand whole inside the lines of a document, and those known beforehand. */
final class PrintedWords {
    private final Map<String, Integer> counts = new HashMap<>();

    PrintedWords(Collection<String> lines, Collection<String> known) {
        for (String line : lines) {
            String[] words = line.strip().split(" +");
            for (int i = 1; i < words.length - 1; i++) {
                counts.merge(words[i], 1, Integer::sum);
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

    /** The tenth time says less than the first. */
    private double heard(String word) {
        return StrictMath.log1p(counts.getOrDefault(word, 0));
    }
}
