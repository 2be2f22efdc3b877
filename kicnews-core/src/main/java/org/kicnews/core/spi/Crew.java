package org.kicnews.core.spi;

import java.io.IOException;
import java.util.List;

/** The threads of a build, which share work that falls into parts. */
public interface Crew {

    /**
     * Does a task for each item, in no order and for several at a time; returns when all are done.
     *
     * @throws IOException what a task threw; the tasks that were not begun by then are left out
     */
    <T> void forEach(List<T> items, Task<T> task) throws IOException;

    /** What is to be done. */
    interface Task<T> {

        /** Does the task for one item. */
        void doFor(T item) throws IOException;
    }
}
