package org.kicnews.exporter.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;

/**
 * Finds where a text sends its reader to another issue ("제198호 참조", "지난 호에 이어"), and that issue. How a language says so
 * stands in a file beside this class. A number alone sends nobody anywhere: laws, satellites and typhoons have numbers too.
 */
final class IssueReferences {

    /** Longer numbers are no numbers of issues. */
    private static final int MOST_DIGITS = 6;

    /** More links than these in one block would weigh more than {@link Weight} counts on. */
    private static final int MOST = 4;

    /**
     * A place in a text.
     *
     * @param start the first code point, from 0
     * @param end the code point after the last
     * @param href the page that it leads to; empty where the issue is in another book
     * @param issue the issue
     */
    record Found(int start, int end, String href, Issue issue) {}

    private final Outline outline;
    private final String sign;
    private final Pattern numbered;
    private final Pattern previous;
    private final Map<Integer, Issue> inThisBook = new HashMap<>();

    IssueReferences(Outline outline, BookLabels labels) {
        Labels phrases = Labels.beside(IssueReferences.class, "references", Locale.forLanguageTag(labels.language()));
        this.outline = outline;
        this.sign = phrases.get("sign");
        this.numbered = Pattern.compile(phrases.get("numbered"));
        this.previous = Pattern.compile(phrases.get("previous"));
        outline.issues().forEach(issue -> issue.number().ifPresent(number -> inThisBook.put(number, issue)));
    }

    /**
     * The references in a text, in their order.
     *
     * @param here the issue that the text stands in
     * @param article the article; empty in the introduction of a section
     */
    List<Found> in(String text, Issue here, Optional<Article> article) {
        if (!text.contains(sign)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Matcher match = numbered.matcher(text); match.find(); ) {
            String number = match.group("number");
            if (number.length() <= MOST_DIGITS) {
                add(found, text, match, issue(Integer.parseInt(number)), here, article);
            }
        }
        for (Matcher match = previous.matcher(text); match.find(); ) {
            add(found, text, match, here.number().flatMap(number -> issue(number - 1)), here, article);
        }
        return found.size() <= MOST ? found : found.subList(0, MOST);
    }

    private Optional<Issue> issue(int number) {
        return Optional.ofNullable(inThisBook.get(number)).or(() -> outline.earlierIssue(number));
    }

    private void add(
            List<Found> found,
            String text,
            Matcher match,
            Optional<Issue> issue,
            Issue here,
            Optional<Article> article) {
        if (issue.isEmpty() || issue.get().id().equals(here.id())) {
            return;
        }
        int start = text.codePointCount(0, match.start());
        int end = start + text.codePointCount(match.start(), match.end());
        boolean inside = issue.get().number().map(inThisBook::containsKey).orElse(false);
        found.add(new Found(start, end, inside ? place(issue.get(), article) : "", issue.get()));
    }

    /** The part of the same series in the other issue, or the opening page of that issue. */
    private String place(Issue issue, Optional<Article> article) {
        return article.flatMap(outline::instalment)
                .flatMap(here -> outline.series().get(here.series().name()).stream()
                        .filter(part -> part.issue().id().equals(issue.id()))
                        .findFirst())
                .map(part -> Places.article(part.article()))
                .orElseGet(() -> Places.issue(issue));
    }
}
