package org.kicnews.benchmark.result;

/**
 * A logarithmic axis of a chart.
 *
 * @param least the value at its beginning
 * @param most the value at its end
 * @param from where it begins, in pixels
 * @param to where it ends, in pixels
 */
record LogAxis(double least, double most, double from, double to) {

    /** Where a value stands, in pixels. */
    double at(double value) {
        double part = (Math.log(value) - Math.log(least)) / (Math.log(most) - Math.log(least));
        return from + part * (to - from);
    }
}
