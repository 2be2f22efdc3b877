package org.kicnews.importer.pdf.join;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Decides by the words that the document itself prints inside lines: what it writes as one word elsewhere is one word
 * at a line end too.
 */
public final class OwnWords implements LineJoin {
    /** How sure a word makes that the document has elsewhere. */
    private static final double KNOWN = 0.95;

    /** How sure anything else is. */
    private static final double GUESS = 0.6;

    private final Map<String, Integer> words = new HashMap<>();

    /**
     * Learns words.
     *
     * @param lines the texts of printed lines; their first and last words may be torn and are not learnt
     */
    public OwnWords(Collection<String> lines) {
        for (String line : lines) {
            String[] parts = line.strip().split(" +");
            for (int i = 1; i < parts.length - 1; i++) {
                words.merge(parts[i], 1, Integer::sum);
            }
        }
    }

    @Override
    public Decision decide(String before, String after) {
        String head = before.substring(before.lastIndexOf(' ') + 1);
        int space = after.indexOf(' ');
        String tail = space < 0 ? after : after.substring(0, space);
        if (head.isEmpty() || tail.isEmpty()) {
            return new Decision(false, 1);
        }
        int whole = count(head + tail);
        int parts = Math.min(count(head), count(tail));
        if (whole != parts) {
            return new Decision(parts > whole, KNOWN);
        }
        int either = count(head) + count(tail);
        return new Decision(either > 0, GUESS);
    }

    private int count(String word) {
        return words.getOrDefault(word, 0);
    }
}
