package org.kicnews.core.across;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** Names and how often each is printed, the usual one first: {@code China Daily × 12, 차이나데일리 × 1}. */
final class Counted {
    private Counted() {}

    static String of(Map<String, Integer> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(name -> name.getKey() + " × " + name.getValue())
                .collect(Collectors.joining(", "));
    }
}
