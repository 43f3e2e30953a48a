package org.assay.recruitment;

import java.util.Comparator;
import java.util.List;
import org.assay.recruitment.facts.SelectionRate;

/** The groups of one characteristic beside the one of them that was selected most often. */
public final class HighestRate {
    private HighestRate() {}

    /** A group's own numbers, from which {@link #beside} makes what rules see. */
    public record Count(String group, int decided, int selected) {
        private double share() {
            return selected / (double) decided;
        }
    }

    /** Each group in the same order; of two that were selected as often, the larger one is the highest. */
    public static List<SelectionRate> beside(List<Count> groups) {
        Count highest = groups.stream()
                .max(Comparator.comparingDouble(Count::share).thenComparing(Count::decided))
                .orElse(new Count("", 1, 0));
        return groups.stream()
                .map(each -> new SelectionRate(
                        each.group(), each.decided(), each.selected(), highest.decided(), highest.selected()))
                .toList();
    }
}
