package org.assay.input;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Who does a long list of like work: the caller alone, or threads that the caller lends. */
public interface Workers {
    /**
     * The results in the order of the items, whoever does them and whichever is done first.
     *
     * @throws RuntimeException that of the first item that failed
     */
    <T, R> List<R> each(List<T> items, Function<? super T, ? extends R> work);

    /** The caller's own thread. */
    static Workers alone() {
        return new Workers() {
            @Override
            public <T, R> List<R> each(List<T> items, Function<? super T, ? extends R> work) {
                List<R> results = new ArrayList<>(items.size());
                items.forEach(item -> results.add(work.apply(item)));
                return results;
            }
        };
    }

    /**
     * The threads of an executor, which stays its owner's to shut down. Work that they do must not ask the same workers
     * again, for it would wait for threads that wait for it.
     */
    static Workers of(ExecutorService executor) {
        return new Workers() {
            @Override
            public <T, R> List<R> each(List<T> items, Function<? super T, ? extends R> work) {
                List<Callable<R>> tasks = new ArrayList<>(items.size());
                items.forEach(item -> tasks.add(() -> work.apply(item)));
                try {
                    List<R> results = new ArrayList<>(items.size());
                    for (Future<R> done : executor.invokeAll(tasks)) {
                        results.add(result(done));
                    }
                    return results;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted", e);
                }
            }
        };
    }

    /** A list in pieces of a size, for workers who are to ask seldom for more. */
    static <T> List<List<T>> parts(List<T> items, int size) {
        return IntStream.iterate(0, from -> from < items.size(), from -> from + size)
                .mapToObj(from -> items.subList(from, Math.min(from + size, items.size())))
                .toList();
    }

    /**
     * What came of work that was lent out, or whatever went wrong with it.
     *
     * @throws RuntimeException what the work threw
     */
    static <R> R result(Future<R> done) {
        try {
            return done.get();
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
