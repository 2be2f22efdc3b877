package org.kicnews.exporter.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.PageRange;

/** The words of the report, in the archive's language: Korean where that is Korean, otherwise English. */
final class ReportLabels {
    private final Labels labels;
    private final String language;
    private final Locale locale;

    private ReportLabels(Locale requested) {
        labels = Labels.beside(ReportLabels.class, "labels", requested);
        language = labels.get("language");
        locale = Locale.forLanguageTag(language);
    }

    static ReportLabels in(Locale locale) {
        return new ReportLabels(locale);
    }

    /** The language of the labels, as a BCP 47 tag. */
    String language() {
        return language;
    }

    /** A text without placeholders. */
    String get(String key) {
        return labels.get(key);
    }

    /** A text with placeholders; numbers are grouped as the language does. */
    String get(String key, Object... arguments) {
        return new MessageFormat(labels.get(key), locale).format(arguments);
    }

    /** A text as the script needs it, whose placeholders stay. */
    String pattern(String key) {
        return labels.get(key);
    }

    /** A number as people read it. */
    String number(long number) {
        return String.format(locale, "%,d", number);
    }

    /** What an issue is called: its number, and its id where that is more. */
    String issue(IssueSummary issue) {
        return issue.number()
                .map(number -> issue.id().equals(number.toString())
                        ? get("issue.number", number.toString())
                        : get("issue.number", number.toString()) + " (" + issue.id() + ")")
                .orElse(issue.id());
    }

    /** What the issue with an id is called where only that is known. */
    String issue(String id) {
        return id.matches("[0-9]+") ? get("issue.number", id) : id;
    }

    /** A day, or the word for none. */
    String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElseGet(() -> get("issue.undated"));
    }

    /** A run of pages. */
    String pages(PageRange pages) {
        return page(pages.first(), pages.last());
    }

    /** Pages in order, runs of them shortened: {@code 2–4, 7}. */
    String pages(List<Integer> pages) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pages.size(); ) {
            int last = i;
            while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) {
                last++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(range(pages.get(i), pages.get(last)));
            i = last + 1;
        }
        return text.isEmpty() ? "" : get("page", text.toString());
    }

    /** Numbers from one to another. */
    static String range(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private String page(int first, int last) {
        return get(first == last ? "page" : "page.range", range(first, last));
    }
}
