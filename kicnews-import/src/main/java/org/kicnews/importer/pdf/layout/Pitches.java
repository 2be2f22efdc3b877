package org.kicnews.importer.pdf.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The usual distance of baselines in a document, for each size of type and each measure. */
final class Pitches {
    /** Distances are told apart by this much, in points. */
    private static final double STEP = 0.5;

    /** What is closer than this is no new line, and what is further is no running text; in em. */
    private static final double LEAST = 0.9;

    private static final double MOST = 2.6;

    /** The pitch where a document has no two lines of a size, in em: the usual setting of Korean text. */
    private static final double USUAL = 1.6;

    /** Measures are told apart by this much, in points. */
    private static final double MEASURE_STEP = 6;

    /** How often a pitch must be seen in a measure to be its own. */
    private static final int FEWEST = 4;

    /** A pitch beyond this multiple of the usual one, and this much in points, sets paragraphs apart. */
    private static final double WIDE = 1.18;

    private static final double WIDE_POINTS = 0.3;

    private record Setting(long size, long measure) {}

    private static final long ANY_MEASURE = -1;

    private final Map<Setting, Double> usual = new HashMap<>();
    private final Measures measures;

    /** Learns from lines in reading order. */
    Pitches(List<Line> lines, Measures measures) {
        this.measures = measures;
        Map<Setting, Map<Long, Integer>> votes = new HashMap<>();
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
                long step = Math.round(pitch / STEP);
                vote(votes, new Setting(sizeKey(one.size()), ANY_MEASURE), step);
                vote(votes, new Setting(sizeKey(one.size()), measureKey(one)), step);
            }
        }
        votes.forEach((setting, pitches) -> {
            boolean sure = setting.measure() == ANY_MEASURE
                    || pitches.values().stream().mapToInt(Integer::intValue).sum() >= FEWEST;
            if (sure) {
                usual.put(setting, STEP * mostFrequent(pitches));
            }
        });
    }

    private static void vote(Map<Setting, Map<Long, Integer>> votes, Setting setting, long step) {
        votes.computeIfAbsent(setting, key -> new HashMap<>()).merge(step, 1, Integer::sum);
    }

    private static long mostFrequent(Map<Long, Integer> pitches) {
        return pitches.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0L);
    }

    /** Whether a line is further below another than lines of one paragraph are. */
    boolean isWide(Line line, Line next) {
        return next.baseline() - line.baseline() > WIDE * usual(line) + WIDE_POINTS;
    }

    /** The usual pitch of lines like this one, in points. */
    double usual(Line line) {
        long size = sizeKey(line.size());
        Double own = usual.get(new Setting(size, measureKey(line)));
        return own != null ? own : usual.getOrDefault(new Setting(size, ANY_MEASURE), USUAL * line.size());
    }

    private long measureKey(Line line) {
        double right = measures.rightEdge(line, line);
        return Math.round((right - measures.leftEdge(line, right)) / MEASURE_STEP);
    }

    private static long sizeKey(double size) {
        return Math.round(size * 2);
    }
}
