package org.assay.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Goes through items that a thread of its own makes a few thousand ahead of their user. */
final class ReadAhead<T> implements Iterator<T>, AutoCloseable {
    private static final int PART = 1024;
    private static final int PARTS = 4;

    /** An empty part is the last. */
    private final BlockingQueue<List<T>> ahead = new ArrayBlockingQueue<>(PARTS);

    private final Thread reading;
    private volatile Runnable failure = () -> {};
    private Iterator<T> part = Collections.emptyIterator();
    private boolean ended;

    /** @param items used by nobody else until this is closed */
    ReadAhead(Iterator<T> items) {
        reading = new Thread(() -> read(items), "reading");
        reading.setDaemon(true);
        reading.start();
    }

    private void read(Iterator<T> items) {
        List<T> some = List.of();
        try {
            try {
                some = new ArrayList<>(PART);
                while (items.hasNext()) {
                    some.add(items.next());
                    if (some.size() == PART) {
                        ahead.put(some);
                        some = new ArrayList<>(PART);
                    }
                }
            } catch (RuntimeException | Error e) {
                failure = () -> {
                    throw e;
                };
            }
            if (!some.isEmpty()) {
                ahead.put(some);
            }
            ahead.put(List.of());
        } catch (InterruptedException e) {
            // closed: nobody wants the rest
            Thread.currentThread().interrupt();
        }
    }

    /** @throws RuntimeException whatever went wrong while the next item was made */
    @Override
    public boolean hasNext() {
        while (!part.hasNext() && !ended) {
            List<T> next = taken();
            ended = next.isEmpty();
            part = next.iterator();
        }
        if (ended) {
            failure.run();
        }
        return !ended;
    }

    private List<T> taken() {
        try {
            return ahead.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return part.next();
    }

    /** Makes no more items, and waits for the one under way. */
    @Override
    public void close() {
        reading.interrupt();
        try {
            reading.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
