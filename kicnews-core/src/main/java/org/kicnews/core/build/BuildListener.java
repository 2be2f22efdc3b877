package org.kicnews.core.build;

/** Follows a build. Called by one thread at a time, in the same order whatever the number of threads. */
public interface BuildListener {

    /** The originals were found. */
    default void found(int originals) {}

    /** An original was dealt with, the {@code done}th of all. */
    default void read(String path, int done, int all) {}

    /** An exporter begins. */
    default void exporting(String exporter) {}

    /** A listener that does nothing. */
    static BuildListener silent() {
        return new BuildListener() {};
    }
}
