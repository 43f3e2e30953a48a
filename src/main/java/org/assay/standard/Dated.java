package org.assay.standard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A figure of a policy and the day from which it counts. A change is a further entry with a later day, so that an old
 * decision finds the figure that it was made by.
 *
 * @param source the document or decision it was taken from
 */
public record Dated<T>(LocalDate from, T value, String source) {

    /** Of each key, the entry that is in force on {@code on}: the latest that is not after it. */
    public static <T, K> Collection<Dated<T>> inForce(List<Dated<T>> entries, LocalDate on, Function<T, K> key) {
        Map<K, Dated<T>> latest = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.from().isAfter(on))
                .forEach(entry -> latest.merge(
                        key.apply(entry.value()), entry, BinaryOperator.maxBy(Comparator.comparing(Dated::from))));
        return latest.values();
    }
}
