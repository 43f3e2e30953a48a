package org.assay.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assay.statistics.FisherExact;

/**
 * How often each group of a characteristic was selected, against the group selected most often.
 *
 * @param groups in order of their names
 * @param decided how many applicants are decided on
 * @param withoutGroup how many of these said nothing of the characteristic
 */
public record SelectionRates(String characteristic, List<Group> groups, int decided, int withoutGroup) {
    /** The four-fifths rule: Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR 1607.4 D. */
    private static final double FOUR_FIFTHS = 0.8;
    /** Below it, a rate moves by more than 3 points with a single applicant. */
    private static final int SMALL = 30;

    public SelectionRates {
        groups = List.copyOf(groups);
    }

    /**
     * One group.
     *
     * @param decided how many of its applicants are decided on
     * @param ratio its rate by the highest rate; not a number where nobody was selected
     * @param p Fisher's exact test against the group with the highest rate, two-sided
     */
    public record Group(String name, int decided, int selected, double ratio, double p) {
        public double rate() {
            return selected / (double) decided;
        }

        public boolean belowFourFifths() {
            return ratio < FOUR_FIFTHS;
        }

        public boolean small() {
            return decided < SMALL;
        }
    }

    /** @param groupOf group of each applicant by id; who is undecided is in no rate */
    public static SelectionRates of(String characteristic, Map<String, String> groupOf, Results results) {
        Map<String, int[]> counts = new TreeMap<>();
        Set<String> decided = new HashSet<>(results.applicants());
        decided.removeAll(results.undecided());
        int withoutGroup = 0;
        for (String id : decided) {
            if (groupOf.containsKey(id)) {
                int[] count = counts.computeIfAbsent(groupOf.get(id), name -> new int[2]);
                count[0]++;
                count[1] += results.selected().contains(id) ? 1 : 0;
            } else {
                withoutGroup++;
            }
        }
        int[] best = counts.values().stream()
                .max(Comparator.comparingDouble((int[] count) -> count[1] / (double) count[0])
                        .thenComparing(count -> count[0]))
                .orElse(new int[] {1, 0});
        double highest = best[1] / (double) best[0];
        List<Group> groups = new ArrayList<>();
        counts.forEach((name, count) -> groups.add(new Group(
                name,
                count[0],
                count[1],
                highest == 0 ? Double.NaN : count[1] / (double) count[0] / highest,
                FisherExact.twoSided(count[1], count[0] - count[1], best[1], best[0] - best[1]))));
        return new SelectionRates(characteristic, groups, decided.size(), withoutGroup);
    }

    /** A line for each group, and one for those who are in none. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(characteristic);
        for (Group group : groups) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-24s %5d decided %5d selected  rate %.4f  ratio %s  p %.4f%s%s",
                    group.name(),
                    group.decided(),
                    group.selected(),
                    group.rate(),
                    Double.isNaN(group.ratio())
                            ? "undefined, as nobody was selected"
                            : String.format(Locale.ROOT, "%.4f", group.ratio()),
                    group.p(),
                    group.belowFourFifths() ? "  below four fifths" : "",
                    group.small() ? "  small sample" : ""));
        }
        if (withoutGroup > 0) {
            lines.add("  in no group, and so in no rate: " + withoutGroup + " of the " + decided + " decided");
        }
        return lines;
    }
}
