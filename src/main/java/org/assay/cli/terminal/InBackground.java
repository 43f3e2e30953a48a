package org.assay.cli.terminal;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.assay.input.Workers;

/** Something that is made in a thread of its own while its user still does other work. Safe to share between threads. */
public final class InBackground<T> {
    private final FutureTask<T> task;

    private InBackground(FutureTask<T> task) {
        this.task = task;
    }

    public static <T> InBackground<T> of(Callable<T> making) {
        FutureTask<T> task = new FutureTask<>(making);
        Thread thread = new Thread(task, "ahead");
        thread.setDaemon(true);
        thread.start();
        return new InBackground<>(task);
    }

    /** What needs no making. */
    public static <T> InBackground<T> done(T made) {
        FutureTask<T> task = new FutureTask<>(() -> made);
        task.run();
        return new InBackground<>(task);
    }

    public T get() {
        return Workers.result(task);
    }
}
