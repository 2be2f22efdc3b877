package org.kicnews.importer.pdf.join;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides line ends by language: a logistic combination of three witnesses, namely how often the document itself puts a
 * space between the same characters ({@link PrintedContexts}), which words it prints whole ({@link PrintedWords}), and
 * what a dictionary makes of the two parts ({@link Morphemes}). The confidence is the probability of the decision; what
 * the witnesses before make surer than nine in ten is decided without the dictionary.
 *
 * <p>The decision depends on the given texts alone, not on their order or on earlier decisions. For use by one thread:
 * the index is built when it is first needed, because most documents never need it.
 */
public final class LanguageJoin implements LineJoin {
    /** No text can make a decision surer than this, or less sure than a guess. */
    private static final double SUREST = 0.999;

    private final List<String> lines;
    private final List<String> archiveWords;
    private @Nullable Evidence evidence;

    private LanguageJoin(List<String> lines, List<String> archiveWords) {
        this.lines = lines;
        this.archiveWords = archiveWords;
    }

    private record Evidence(PrintedContexts contexts, PrintedWords words, Morphemes morphemes, Weights weights) {}

    /**
     * Learns from a document.
     *
     * @param lines the texts of its printed lines, in any order; their first and last words may be torn
     */
    public static LanguageJoin learn(Collection<String> lines) {
        return learn(lines, List.of());
    }

    /**
     * Learns from a document and from words that are known beforehand.
     *
     * @param lines the texts of its printed lines, in any order; their first and last words may be torn
     * @param archiveWords words as they stand between two spaces, such as an archive keeps in a file
     */
    public static LanguageJoin learn(Collection<String> lines, Collection<String> archiveWords) {
        return new LanguageJoin(List.copyOf(lines), List.copyOf(archiveWords));
    }

    @Override
    public Decision decide(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return new Decision(false, 1);
        }
        if (Borders.isBetweenWestern(before, after) && evidence().words().isTornWestern(before, after)) {
            return new Decision(false, Borders.SURE);
        }
        Optional<Decision> certain = Borders.decide(before, after);
        return certain.orElseGet(() -> weigh(before, after));
    }

    private Decision weigh(String before, String after) {
        Evidence known = evidence();
        String head = lastWord(before);
        String tail = firstWord(after);
        Weights.Sum sum = known.weights().sum();
        known.contexts().testify(before, after, sum);
        known.words().testify(head, tail, sum);
        known.morphemes().testify(head, tail, sum);
        double space = sum.probability();
        return new Decision(space > 0.5, Math.min(SUREST, Math.max(space, 1 - space)));
    }

    private Evidence evidence() {
        Evidence known = evidence;
        if (known == null) {
            Weights weights = Weights.measured();
            known = new Evidence(
                    new PrintedContexts(lines), new PrintedWords(lines, archiveWords), new Morphemes(weights), weights);
            evidence = known;
        }
        return known;
    }

    private static String lastWord(String before) {
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    private static String firstWord(String after) {
        int space = after.indexOf(' ');
        return space < 0 ? after : after.substring(0, space);
    }
}
