package org.kicnews.exporter.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;

/** Finds where a text sends its reader to another issue, and that issue. */
final class IssueReferences {

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
    private final ReferencePhrases phrases;
    private final Map<Integer, Issue> inThisBook = new HashMap<>();

    IssueReferences(Outline outline, ReferencePhrases phrases) {
        this.outline = outline;
        this.phrases = phrases;
        outline.issues().forEach(issue -> issue.number().ifPresent(number -> inThisBook.put(number, issue)));
    }

    /**
     * The references in a text, in their order.
     *
     * @param here the issue that the text stands in
     * @param article the article; empty in the introduction of a section
     */
    List<Found> in(String text, Issue here, Optional<Article> article) {
        List<Found> found = new ArrayList<>();
        for (ReferencePhrases.Phrase phrase : phrases.in(text, here.number())) {
            issue(phrase.number())
                    .filter(issue -> !issue.id().equals(here.id()))
                    .ifPresent(
                            issue -> found.add(new Found(phrase.start(), phrase.end(), href(issue, article), issue)));
        }
        return found.size() <= MOST ? found : found.subList(0, MOST);
    }

    /** What texts may say of the issue of a number, as a text that is the same wherever they say the same. */
    String described(int number) {
        Optional<Issue> inside = Optional.ofNullable(inThisBook.get(number));
        return inside.map(issue -> "inside\t" + Outline.described(issue) + "\t" + outline.partsIn(issue))
                .or(() -> outline.earlierIssue(number).map(issue -> "earlier\t" + Outline.described(issue)))
                .orElse("");
    }

    private Optional<Issue> issue(int number) {
        return Optional.ofNullable(inThisBook.get(number)).or(() -> outline.earlierIssue(number));
    }

    private String href(Issue issue, Optional<Article> article) {
        boolean inside = issue.number().map(inThisBook::containsKey).orElse(false);
        return inside ? place(issue, article) : "";
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
