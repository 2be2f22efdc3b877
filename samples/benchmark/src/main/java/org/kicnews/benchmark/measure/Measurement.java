package org.kicnews.benchmark.measure;

import java.io.IOException;

/** Something to be measured. */
interface Measurement {

    /** The name under which it is asked for and its figures are kept. */
    String name();

    /** Measures, and notes the figures in the lab. */
    void run(Lab lab) throws IOException, InterruptedException;
}
