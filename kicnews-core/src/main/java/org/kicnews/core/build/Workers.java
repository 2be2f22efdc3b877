package org.kicnews.core.build;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.spi.Crew;

/**
 * A fixed number of threads. One that shares its work goes on working itself and is helped by those that have nothing else
 * to do, so that work may be shared within shared work, and one thread is enough for all.
 */
final class Workers implements Crew, AutoCloseable {
    private final ExecutorService executor;
    private final int threads;

    /** So many threads of a name. */
    Workers(String name, int threads) {
        this.executor = Executors.newFixedThreadPool(threads, task -> newThread(name, task));
        this.threads = threads;
    }

    private static Thread newThread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Work that one of the threads does. */
    interface Work {
        void run() throws IOException;
    }

    /** Has work done by the next thread that is free. */
    Future<?> begin(Work work) {
        return executor.submit(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Waits for work.
     *
     * @throws IOException what the work threw
     */
    void await(Future<?> work) throws IOException, InterruptedException {
        try {
            work.get();
        } catch (ExecutionException e) {
            rethrow(e.getCause());
        }
    }

    @Override
    public <T> void forEach(List<T> items, Task<T> task) throws IOException {
        Share<T> share = new Share<>(items.iterator(), task);
        for (int helper = 1; helper < Math.min(threads, items.size()); helper++) {
            executor.execute(share);
        }
        share.run();
        share.await();
    }

    /** Items that several threads take from. */
    private static final class Share<T> implements Runnable {
        private final Iterator<T> items;
        private final Task<T> task;
        private int busy;
        private @Nullable Throwable failure;

        private Share(Iterator<T> items, Task<T> task) {
            this.items = items;
            this.task = task;
        }

        @Override
        public void run() {
            for (Optional<T> item = take(); item.isPresent(); item = take()) {
                Throwable thrown = null;
                try {
                    task.doFor(item.get());
                } catch (IOException | RuntimeException | Error e) {
                    thrown = e;
                }
                done(thrown);
            }
        }

        private synchronized Optional<T> take() {
            if (Thread.currentThread().isInterrupted() && failure == null) {
                failure = new InterruptedIOException("the build was told to stop");
            }
            if (failure != null || !items.hasNext()) {
                return Optional.empty();
            }
            busy++;
            return Optional.of(items.next());
        }

        private synchronized void done(@Nullable Throwable thrown) {
            busy--;
            if (failure == null) {
                failure = thrown;
            }
            notifyAll();
        }

        /** Waits for the threads that still work on their last item. */
        private synchronized void await() throws IOException {
            try {
                while (busy > 0) {
                    wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the build was told to stop");
            }
            rethrow(failure);
        }
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException cause) {
            throw cause;
        } else if (failure instanceof Error cause) {
            throw cause;
        } else if (failure instanceof RuntimeException cause) {
            throw cause;
        } else if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    /** Stops, and waits for what is under way. */
    @Override
    public void close() {
        executor.shutdownNow();
        boolean interrupted = Thread.interrupted();
        while (!executor.isTerminated()) {
            try {
                executor.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
