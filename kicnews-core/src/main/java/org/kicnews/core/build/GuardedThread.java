package org.kicnews.core.build;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs what may throw anything, overflow its stack, or not end. It has a thread of its own, since a thread that does not
 * end cannot be stopped, only left behind; it is a daemon and keeps no build from ending.
 */
final class GuardedThread {
    /** Deep enough for the nesting of real files; a stack overflow beyond it is caught. */
    static final long STACK_BYTES = 4L << 20;

    private GuardedThread() {}

    /**
     * The result of a task.
     *
     * @param name what the thread is called
     * @throws ExecutionException if the task throws anything
     * @throws TimeoutException if the task does not end in time
     */
    static <T> T run(String name, Duration timeout, Callable<T> task)
            throws ExecutionException, TimeoutException, InterruptedException {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(null, future, name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            // Does nothing where the task has ended.
            future.cancel(true);
        }
    }
}
