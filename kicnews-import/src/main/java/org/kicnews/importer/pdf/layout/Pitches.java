package org.kicnews.importer.pdf.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The usual distance of baselines in a document, for each size of type. */
final class Pitches {
    /** Distances are told apart by this much, in points. */
    private static final double STEP = 0.5;

    /** What is closer than this is no new line, and what is further is no running text; in em. */
    private static final double LEAST = 0.9;

    private static final double MOST = 2.6;

    /** The pitch where a document has no two lines of a size, in em: the usual setting of Korean text. */
    private static final double USUAL = 1.6;

    private final Map<Long, Double> bySize = new HashMap<>();

    /** Learns from lines in reading order. */
    Pitches(List<Line> lines) {
        Map<Long, Map<Long, Integer>> votes = new HashMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line one = lines.get(i);
            Line next = lines.get(i + 1);
            double pitch = next.baseline() - one.baseline();
            boolean running = one.page() == next.page()
                    && sizeKey(one.size()) == sizeKey(next.size())
                    && one.overlaps(next)
                    && pitch >= LEAST * one.size()
                    && pitch <= MOST * one.size();
            if (running) {
                votes.computeIfAbsent(sizeKey(one.size()), key -> new HashMap<>())
                        .merge(Math.round(pitch / STEP), 1, Integer::sum);
            }
        }
        votes.forEach((size, pitches) -> bySize.put(
                size,
                STEP
                        * pitches.entrySet().stream()
                                .max(Map.Entry.<Long, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.<Long, Integer>comparingByKey()
                                                .reversed()))
                                .map(Map.Entry::getKey)
                                .orElse(0L)));
    }

    /** The usual pitch of lines of a size, in points. */
    double usual(double size) {
        return bySize.getOrDefault(sizeKey(size), USUAL * size);
    }

    private static long sizeKey(double size) {
        return Math.round(size * 2);
    }
}
