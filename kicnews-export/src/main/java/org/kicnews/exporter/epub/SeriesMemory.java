package org.kicnews.exporter.epub;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;

/** Remembers over volumes the last instalment of each series and all issues, so that a new year can name what came before. */
final class SeriesMemory {
    private final Map<String, Instalment> last = new TreeMap<>();
    private final Map<Integer, Issue> issues = new TreeMap<>();

    void remember(Outline outline) {
        outline.issues().forEach(issue -> issue.number().ifPresent(number -> issues.put(number, named(issue))));
        outline.series().forEach((name, parts) -> last.put(name, parts.get(parts.size() - 1)));
    }

    /** The issue without all but what it is called. */
    private static Issue named(Issue issue) {
        return new Issue(
                issue.id(),
                issue.number(),
                issue.date(),
                issue.language(),
                List.of(),
                Masthead.unknown(),
                List.of(),
                List.of(),
                List.of(),
                Ledger.empty(),
                List.of());
    }

    /** The issues so far by number, without content. */
    Map<Integer, Issue> issues() {
        return Map.copyOf(issues);
    }

    /** The last instalment of each series so far. */
    Map<String, Instalment> snapshot() {
        return Map.copyOf(last);
    }
}
