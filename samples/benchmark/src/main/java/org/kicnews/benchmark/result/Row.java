package org.kicnews.benchmark.result;

import java.util.Map;
import java.util.TreeMap;

/**
 * A figure that was measured.
 *
 * @param measurement which measurement it belongs to
 * @param subject what was measured
 * @param issues on how many issues
 * @param wall how long it took by the clock on the wall, in seconds
 * @param processor how long the processors worked for it, in seconds
 * @param memory the most memory that the process held, in MB; 0 where that means nothing
 * @param details other figures by name: stages in seconds, memory in MB
 */
public record Row(
        String measurement,
        String subject,
        int issues,
        double wall,
        double processor,
        double memory,
        Map<String, Double> details) {

    public Row {
        details = new TreeMap<>(details);
    }

    /** A figure among the details; 0 where it is not there. */
    public double detail(String name) {
        return details.getOrDefault(name, 0.0);
    }
}
