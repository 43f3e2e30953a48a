package org.assay.rules.book;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.rules.RulesException;

/** Stops waiting for rules that do not come to an end. One instance for each thread that judges. */
final class TimeLimit {
    /** Daemons, as nothing can stop the engine within a condition: the program ends without it. */
    private static final ExecutorService JUDGING = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "judging");
        thread.setDaemon(true);
        return thread;
    });

    private final Duration limit;
    private volatile long since = System.nanoTime();
    private volatile Runnable halt = () -> {};
    private volatile String stage = "rules";
    private volatile boolean over;

    private TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /**
     * Runs a task to its end.
     *
     * @param task tells the limit of each judging that it {@link #begins}: each may take so long
     * @throws RulesException when one takes longer than the limit
     */
    static void run(Duration limit, Consumer<TimeLimit> task) {
        TimeLimit time = new TimeLimit(limit);
        time.await(JUDGING.submit(() -> task.accept(time)));
    }

    /**
     * @param halt asks the judging that begins to stop, which it does between two rules
     * @throws CancellationException where nobody waits for it any more
     */
    void begins(Runnable halt) {
        refuseIfOver();
        this.halt = halt;
        since = System.nanoTime();
    }

    /**
     * @param stage where the judging is now, for the message
     * @throws CancellationException where nobody waits for it any more
     */
    void reaches(String stage) {
        refuseIfOver();
        this.stage = stage;
    }

    private void refuseIfOver() {
        if (over) {
            throw new CancellationException("stopped");
        }
    }

    private void stop() {
        over = true;
        try {
            halt.run();
        } catch (IllegalStateException e) {
            // it has just ended by itself
        }
    }

    private void await(Future<?> running) {
        try {
            while (!isDone(running)) {
                if (left() <= 0) {
                    stop();
                    throw exceeded();
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError exhausted) {
                throw exhausted; // it may as well be the files that are large
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("judging was interrupted", e);
        }
    }

    /** Waits for as long as the judging under way has left. */
    private boolean isDone(Future<?> running) throws ExecutionException, InterruptedException {
        try {
            running.get(left(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** Nanoseconds. */
    private long left() {
        return limit.toNanos() - (System.nanoTime() - since);
    }

    private RulesException exceeded() {
        return stopped("judging took longer than " + limit.toSeconds() + " s and was stopped");
    }

    private RulesException stopped(String wrong) {
        return new RulesException(
                List.of(
                        new Problem(
                                Source.whole(stage),
                                wrong,
                                "look there for a rule that feeds itself or joins many facts; where a command has --time-limit, it allows more")));
    }
}
