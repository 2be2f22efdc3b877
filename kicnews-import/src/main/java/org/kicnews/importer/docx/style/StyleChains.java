package org.kicnews.importer.docx.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The styles of a file by their ids, and which of them count together. */
final class StyleChains {
    /** No producer nests styles deeper; a chain that is longer is a cycle. */
    private static final int MAX_CHAIN = 64;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<Style>> chains = new HashMap<>();

    /** Adds a style; of two with one id the first counts. */
    void add(Style style) {
        styles.putIfAbsent(style.id(), style);
    }

    boolean has(String id) {
        return styles.containsKey(id);
    }

    Optional<Style> style(String id) {
        return Optional.ofNullable(styles.get(id));
    }

    /** The ids of styles that build on themselves through others, in order; each is read as far as it goes. */
    Set<String> cycles() {
        Set<String> cycles = new TreeSet<>();
        for (String id : styles.keySet()) {
            Set<String> seen = new HashSet<>();
            Style style = styles.get(id);
            while (style != null && seen.size() < MAX_CHAIN && seen.add(style.id())) {
                style = styles.get(style.basedOn());
            }
            if (style != null && style.id().equals(id)) {
                cycles.add(id);
            }
        }
        return cycles;
    }

    /** Whether the style of a table says something about some of its cells only. */
    boolean isConditional(String tableStyle) {
        return of(tableStyle).stream().anyMatch(style -> !style.conditions().isEmpty());
    }

    /** The styles that a style builds on, the outermost first, itself last. */
    List<Style> of(String id) {
        List<Style> known = chains.get(id);
        if (known != null) {
            return known;
        }
        int conditions = id.indexOf(ConditionalStyle.MARK);
        if (conditions >= 0) {
            List<Style> chain = new ArrayList<>(of(id.substring(0, conditions)));
            for (String condition : id.substring(conditions + 1).split(String.valueOf(ConditionalStyle.MARK))) {
                of(id.substring(0, conditions)).stream()
                        .map(style -> style.conditions().get(condition))
                        .filter(Objects::nonNull)
                        .forEach(chain::add);
            }
            chains.put(id, chain);
            return chain;
        }
        List<Style> chain = new ArrayList<>();
        Style style = styles.get(id);
        while (style != null && chain.size() < MAX_CHAIN && !chain.contains(style)) {
            chain.add(0, style);
            style = styles.get(style.basedOn());
        }
        chains.put(id, chain);
        return chain;
    }
}
