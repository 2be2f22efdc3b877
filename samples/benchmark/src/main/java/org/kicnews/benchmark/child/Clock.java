package org.kicnews.benchmark.child;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Takes the time of this process in laps. */
final class Clock {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private long wall = System.nanoTime();
    private long processor = SYSTEM.getProcessCpuTime();

    /**
     * A lap, in seconds.
     *
     * @param wall by the clock on the wall
     * @param processor on all processors, collector and compiler included
     */
    record Time(double wall, double processor) {}

    /** The time since the last lap. */
    Time lap() {
        long wallNow = System.nanoTime();
        long processorNow = SYSTEM.getProcessCpuTime();
        Time time = new Time((wallNow - wall) / 1e9, (processorNow - processor) / 1e9);
        wall = wallNow;
        processor = processorNow;
        return time;
    }
}
