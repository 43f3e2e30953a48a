package org.assay.rules.centre;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.rules.RulesException;

/** Reads and compiles what may never come to an end, or be too deep, in a thread that can be left to itself. */
final class GivenUp {
    /** Bytes: the parser calls itself for every bracket and every plus. */
    private static final long STACK = 64L * 1024 * 1024;

    private GivenUp() {}

    /**
     * What the task returns.
     *
     * @param at what is read, for the message
     * @throws RulesException where it takes longer than the limit, or is nested too deeply
     */
    static <T> T after(Duration limit, String at, Supplier<T> task) {
        FutureTask<T> running = new FutureTask<>(task::get);
        Thread thread = new Thread(null, running, "reading rules", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return running.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw refused(at, "reading the rules took longer than " + limit.toSeconds() + " s and was stopped");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw refused(at, "it is too large to be compiled");
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading rules was interrupted", e);
        }
    }

    private static RulesException refused(String at, String wrong) {
        return new RulesException(
                List.of(new Problem(Source.whole(at), wrong, "make conditions shorter, with fewer brackets")));
    }
}
