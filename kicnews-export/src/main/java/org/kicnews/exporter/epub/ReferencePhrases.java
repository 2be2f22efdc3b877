package org.kicnews.exporter.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;

/**
 * The phrases by which a text sends its reader to another issue ("제198호 참조", "지난 호에 이어"). How a language says so stands in a
 * file beside this class. A number alone sends nobody anywhere: laws, satellites and typhoons have numbers too.
 */
final class ReferencePhrases {

    /** Longer numbers are no numbers of issues. */
    private static final int MOST_DIGITS = 6;

    private final String sign;
    private final Pattern numbered;
    private final Pattern previous;

    private ReferencePhrases(Labels phrases) {
        this.sign = phrases.get("sign");
        this.numbered = Pattern.compile(phrases.get("numbered"));
        this.previous = Pattern.compile(phrases.get("previous"));
    }

    static ReferencePhrases in(BookLabels labels) {
        return new ReferencePhrases(
                Labels.beside(ReferencePhrases.class, "references", Locale.forLanguageTag(labels.language())));
    }

    /**
     * A phrase in a text.
     *
     * @param start the first code point, from 0
     * @param end the code point after the last
     * @param number the number of the issue that it names
     */
    record Phrase(int start, int end, int number) {}

    /**
     * The phrases of a text, first those that give a number.
     *
     * @param here the number of the issue that the text stands in
     */
    List<Phrase> in(String text, Optional<Integer> here) {
        if (!text.contains(sign)) {
            return List.of();
        }
        List<Phrase> phrases = new ArrayList<>();
        for (Matcher match = numbered.matcher(text); match.find(); ) {
            String number = match.group("number");
            if (number.length() <= MOST_DIGITS) {
                phrases.add(phrase(text, match, Integer.parseInt(number)));
            }
        }
        for (Matcher match = previous.matcher(text); here.isPresent() && match.find(); ) {
            phrases.add(phrase(text, match, here.get() - 1));
        }
        return phrases;
    }

    private static Phrase phrase(String text, Matcher match, int number) {
        int start = text.codePointCount(0, match.start());
        return new Phrase(start, start + text.codePointCount(match.start(), match.end()), number);
    }

    /** The numbers of all issues that the texts of an issue may send their reader to. */
    SortedSet<Integer> numbersIn(Issue issue) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (Section section : issue.sections()) {
            collect(section.intro(), issue, numbers);
            section.articles().forEach(article -> {
                article.title().ifPresent(title -> collect(title, issue, numbers));
                collect(article.blocks(), issue, numbers);
            });
        }
        return numbers;
    }

    /** Texts are searched as they are laid out: a cut may end a phrase. */
    private void collect(List<Block> blocks, Issue issue, SortedSet<Integer> numbers) {
        Slices.of(blocks).forEach(block -> collect(block.text(), issue, numbers));
    }

    private void collect(String text, Issue issue, SortedSet<Integer> numbers) {
        in(text, issue.number()).forEach(phrase -> numbers.add(phrase.number()));
    }
}
