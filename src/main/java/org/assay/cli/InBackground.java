package org.assay.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Something that is made in a thread of its own while its user still does other work. Safe to share between threads. */
final class InBackground<T> {
    private final FutureTask<T> task;

    private InBackground(FutureTask<T> task) {
        this.task = task;
    }

    static <T> InBackground<T> of(Callable<T> making) {
        FutureTask<T> task = new FutureTask<>(making);
        Thread thread = new Thread(task, "ahead");
        thread.setDaemon(true);
        thread.start();
        return new InBackground<>(task);
    }

    T get() {
        return result(task);
    }

    /** What was made, or whatever went wrong with it. */
    static <T> T result(Future<T> made) {
        try {
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
