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

    private final BlockingQueue<Part<T>> ahead = new ArrayBlockingQueue<>(PARTS);
    private final Thread reading;
    private Part<T> part = new Part<>(Collections.emptyIterator(), () -> {}, false);

    /**
     * Some items one after the other.
     *
     * @param end what went wrong after them, if anything did
     * @param last whether no more follow
     */
    private record Part<T>(Iterator<T> items, Runnable end, boolean last) {}

    /** @param items used by nobody else from now on */
    ReadAhead(Iterator<T> items) {
        reading = new Thread(() -> read(items), "reading");
        reading.setDaemon(true);
        reading.start();
    }

    private void read(Iterator<T> items) {
        try {
            Part<T> next;
            do {
                next = next(items);
                ahead.put(next);
            } while (!next.last());
        } catch (InterruptedException e) {
            // closed: nobody wants the rest
            Thread.currentThread().interrupt();
        }
    }

    private static <T> Part<T> next(Iterator<T> items) {
        List<T> some = new ArrayList<>(PART);
        try {
            while (some.size() < PART && items.hasNext()) {
                some.add(items.next());
            }
            return new Part<>(some.iterator(), () -> {}, some.size() < PART);
        } catch (RuntimeException e) {
            return new Part<>(
                    some.iterator(),
                    () -> {
                        throw e;
                    },
                    true);
        } catch (Error e) {
            return new Part<>(
                    some.iterator(),
                    () -> {
                        throw e;
                    },
                    true);
        }
    }

    /** @throws RuntimeException whatever went wrong while the next item was made */
    @Override
    public boolean hasNext() {
        while (!part.items().hasNext()) {
            part.end().run();
            if (part.last()) {
                return false;
            }
            part = taken();
        }
        return true;
    }

    private Part<T> taken() {
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
        return part.items().next();
    }

    /** Makes no more items. */
    @Override
    public void close() {
        reading.interrupt();
    }
}
