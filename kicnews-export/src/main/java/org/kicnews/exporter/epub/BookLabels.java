package org.kicnews.exporter.epub;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.PageRange;

/** The words of the book itself, in the archive's language: Korean where that is Korean, otherwise English. */
final class BookLabels {
    private final Labels labels;

    private BookLabels(Locale locale) {
        labels = Labels.beside(BookLabels.class, "labels", locale);
    }

    static BookLabels in(Locale locale) {
        return new BookLabels(locale);
    }

    /** The language of the labels, as a BCP 47 tag. */
    String language() {
        return get("language");
    }

    String get(String key) {
        return labels.get(key);
    }

    /** A label with placeholders. Numbers are written as they are, without grouping, whatever the locale. */
    String get(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(labels.get(key), Locale.ROOT).format(texts);
    }

    String date(LocalDate date) {
        return get("date", date.getYear(), date.getMonthValue(), date.getDayOfMonth(), date);
    }

    /** What the issue is called: its number, or its id where it has none. */
    String issue(Issue issue) {
        return issue.number().map(number -> get("issue.number", number)).orElse(issue.id());
    }

    /** The issue with its date. */
    String issueAndDate(Issue issue) {
        return issue(issue) + issue.date().map(date -> " · " + date(date)).orElse("");
    }

    String pages(Optional<PageRange> pages) {
        return pages.map(range -> range.first() == range.last()
                        ? get("pages.one", range.first())
                        : get("pages.range", range.first(), range.last()))
                .orElse("");
    }
}
