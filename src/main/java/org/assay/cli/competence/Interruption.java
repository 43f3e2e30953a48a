package org.assay.cli.competence;

import java.util.concurrent.locks.LockSupport;

/** What a run does where it is stopped from outside, as by Ctrl-C. Nothing else tells anything from then on. */
final class Interruption implements AutoCloseable {
    private final Thread hook;
    private volatile boolean begun;

    /** @param lastWords run by a thread of its own; the program ends after them */
    Interruption(Runnable lastWords) {
        hook = new Thread(
                () -> {
                    begun = true;
                    lastWords.run();
                },
                "last words");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean hasBegun() {
        return begun;
    }

    /** Does not return where the run is being stopped. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            while (true) {
                LockSupport.park();
            }
        }
    }
}
