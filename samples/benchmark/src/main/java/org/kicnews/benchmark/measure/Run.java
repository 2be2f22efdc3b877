package org.kicnews.benchmark.measure;

import java.util.Map;
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

    Row row(String measurement, String subject, int issues) {
        return new Row(measurement, subject, issues, wall, processor, memory, told);
    }
}
