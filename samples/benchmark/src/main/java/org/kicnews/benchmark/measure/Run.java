package org.kicnews.benchmark.measure;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.kicnews.benchmark.result.Row;

/**
 * What a whole process took.
 *
 * @param wall seconds by the clock on the wall
 * @param processor seconds of the processors, in user and system mode
 * @param memory the most memory that it held, in MB
 * @param told what the process told of itself
 */
record Run(double wall, double processor, double memory, Map<String, Double> told) {

    /**
     * A figure that the process told of itself.
     *
     * @throws IOException if it ended without telling it, as one does that the system stops for want of memory
     */
    double figure(String what) throws IOException {
        return Optional.ofNullable(told.get(what))
                .orElseThrow(() -> new IOException("the process ended without telling its figure \"" + what + "\""));
    }

    Row row(String measurement, String subject, int issues) {
        return new Row(measurement, subject, issues, wall, processor, memory, told);
    }
}
