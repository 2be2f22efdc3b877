package org.kicnews.exporter.epub;

import java.util.Map;
import java.util.TreeMap;

/** Remembers over volumes the last instalment of each series, so that a new year can name what came before. */
final class SeriesMemory {
    private final Map<String, Instalment> last = new TreeMap<>();

    void remember(Outline outline) {
        outline.series().forEach((name, parts) -> last.put(name, parts.get(parts.size() - 1)));
    }

    /** The last instalment of each series so far. */
    Map<String, Instalment> snapshot() {
        return Map.copyOf(last);
    }
}
