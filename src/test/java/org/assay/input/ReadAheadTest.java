package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1023, 1024, 1025, 10_000})
    void every_item_comes_once_and_in_order(int count) {
        List<Integer> items = IntStream.range(0, count).boxed().toList();
        List<Integer> read = new ArrayList<>();

        try (ReadAhead<Integer> ahead = new ReadAhead<>(items.iterator())) {
            ahead.forEachRemaining(read::add);
            assertThrows(NoSuchElementException.class, ahead::next);
        }

        assertEquals(items, read);
    }

    @Test
    void what_goes_wrong_comes_after_the_items_before_it() {
        Throwable[] failures = {new IllegalStateException("broken"), new StackOverflowError()};
        for (Throwable failure : failures) {
            List<Integer> read = new ArrayList<>();
            try (ReadAhead<Integer> ahead = new ReadAhead<>(failingAt(1500, failure))) {
                assertSame(failure, assertThrows(Throwable.class, () -> ahead.forEachRemaining(read::add)));
            }
            assertEquals(1500, read.size());
        }
    }

    @Test
    void it_waits_for_its_user_and_ends_when_it_is_closed() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        AtomicReference<Thread> reading = new AtomicReference<>();
        CountDownLatch begun = new CountDownLatch(5000);
        Iterator<Integer> endless = IntStream.iterate(0, i -> i + 1)
                .peek(i -> {
                    reading.set(Thread.currentThread());
                    made.incrementAndGet();
                    begun.countDown();
                })
                .iterator();

        ReadAhead<Integer> ahead = new ReadAhead<>(endless);
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        ahead.close();
        reading.get().join(TimeUnit.SECONDS.toMillis(10));

        assertFalse(reading.get().isAlive());
        assertTrue(made.get() < 6000, () -> made + " were made, though nobody took one");
    }

    private static Iterator<Integer> failingAt(int count, Throwable failure) {
        return IntStream.range(0, count + 1)
                .mapToObj(i -> i < count ? i : ReadAheadTest.<Integer>fail(failure))
                .iterator();
    }

    private static <T> T fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
