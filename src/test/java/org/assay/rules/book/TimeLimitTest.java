package org.assay.rules.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.rules.RulesException;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    @Test
    void each_judging_may_take_as_long_as_the_limit() {
        AtomicInteger judged = new AtomicInteger();

        TimeLimit.run(Duration.ofSeconds(2), time -> {
            for (int i = 0; i < 4; i++) {
                time.begins(() -> {});
                sleep(600);
                judged.incrementAndGet();
            }
        });

        assertEquals(4, judged.get());
    }

    @Test
    void one_that_takes_longer_is_asked_to_stop_and_named_by_its_stage() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);

        RulesException stopped = assertThrows(
                RulesException.class,
                () -> TimeLimit.run(Duration.ofMillis(100), time -> {
                    time.begins(asked::countDown);
                    time.reaches("competence/units");
                    sleep(5_000);
                }));

        assertTrue(asked.await(0, TimeUnit.SECONDS));
        assertTrue(stopped.getMessage().startsWith("competence/units: judging took longer than"), stopped::getMessage);
    }

    @Test
    void what_goes_wrong_reaches_who_waits() {
        IllegalStateException wrong = new IllegalStateException("wrong");

        assertSame(
                wrong,
                assertThrows(
                        IllegalStateException.class,
                        () -> TimeLimit.run(Duration.ofSeconds(10), time -> {
                            throw wrong;
                        })));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
