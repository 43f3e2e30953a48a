package org.assay.rules;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.assay.input.Problem;
import org.assay.input.Source;

/** Stops waiting for rules that do not come to an end. */
final class TimeLimit {
    /** Daemons, as nothing can stop the engine within a condition: the program ends without it. */
    private static final ExecutorService JUDGING = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "judging");
        thread.setDaemon(true);
        return thread;
    });

    private TimeLimit() {}

    /**
     * Runs a task to its end.
     *
     * @param stage where the task is, for the message
     * @param halt asks the task to stop, which it does between two rules
     * @throws RulesException when it takes longer than the limit
     */
    static void run(Duration limit, Supplier<String> stage, Runnable task, Runnable halt) {
        Future<?> running = JUDGING.submit(task);
        try {
            running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            halt.run();
            throw new RulesException(
                    List.of(
                            new Problem(
                                    Source.whole(stage.get()),
                                    "judging took longer than " + limit.toSeconds() + " s and was stopped",
                                    "look there for a rule that feeds itself or joins many facts; where a command has --time-limit, it allows more")));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("judging was interrupted", e);
        }
    }
}
