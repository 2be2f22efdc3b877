package org.kicnews.exporter.report;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.core.finding.Place;

/** Says where something was found. */
final class Places {

    private Places() {}

    /** The place inside the issue, in words: the article and the page, and the file where there is no issue. */
    static String text(ReportLabels labels, Entry entry) {
        Place place = entry.finding().place();
        List<String> parts = new ArrayList<>();
        if (entry.issue().isEmpty()) {
            place.file().ifPresent(parts::add);
        }
        place.article().ifPresent(article -> parts.add(labels.get("article.short", article)));
        place.page().ifPresent(page -> parts.add(labels.get("page", page.toString())));
        String text = String.join(" · ", parts);
        return entry.issue().isPresent() && !text.isEmpty() ? " · " + text : text;
    }
}
