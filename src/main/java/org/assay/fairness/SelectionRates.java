package org.assay.fairness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.recruitment.HighestRate;
import org.assay.recruitment.facts.SelectionRate;
import org.assay.rules.Judgement;
import org.assay.statistics.FisherExact;

/**
 * How often each group of a characteristic was selected, against the group selected most often.
 *
 * @param groups in order of their names
 * @param decided how many applicants are decided on
 * @param withoutGroup how many of these said nothing of the characteristic
 */
public record SelectionRates(String characteristic, List<Group> groups, int decided, int withoutGroup) {
    public SelectionRates {
        groups = List.copyOf(groups);
    }

    /**
     * One group.
     *
     * @param rate what the rules see of it
     * @param ratio its rate by the highest rate; not a number where nobody was selected
     * @param p Fisher's exact test against the group with the highest rate, two-sided
     */
    public record Group(SelectionRate rate, String name, double ratio, double p) {
        private static Group of(SelectionRate rate, String name) {
            double highest = rate.highestSelected() / (double) rate.highestDecided();
            return new Group(
                    rate,
                    name,
                    highest == 0 ? Double.NaN : share(rate) / highest,
                    FisherExact.twoSided(
                            rate.selected(),
                            rate.decided() - rate.selected(),
                            rate.highestSelected(),
                            rate.highestDecided() - rate.highestSelected()));
        }

        private double share() {
            return share(rate);
        }

        private static double share(SelectionRate rate) {
            return rate.selected() / (double) rate.decided();
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
        List<String> names = List.copyOf(counts.keySet());
        List<SelectionRate> rates = HighestRate.beside(counts.entrySet().stream()
                .map(each -> new HighestRate.Count(
                        characteristic + ": " + each.getKey(), each.getValue()[0], each.getValue()[1]))
                .toList());
        List<Group> groups = IntStream.range(0, rates.size())
                .mapToObj(i -> Group.of(rates.get(i), names.get(i)))
                .toList();
        return new SelectionRates(characteristic, groups, decided.size(), withoutGroup);
    }

    /** What the rules see of the groups. */
    public Stream<SelectionRate> facts() {
        return groups.stream().map(Group::rate);
    }

    /**
     * A line for each group, and one for those who are in none.
     *
     * @param judgements on the groups, whose verdicts stand at the end of their lines
     */
    public List<String> lines(List<Judgement> judgements) {
        List<String> lines = new ArrayList<>();
        lines.add(characteristic);
        for (Group group : groups) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-24s %5d decided %5d selected  rate %.4f  ratio %s  p %.4f%s",
                    group.name(),
                    group.rate().decided(),
                    group.rate().selected(),
                    group.share(),
                    Double.isNaN(group.ratio())
                            ? "undefined, as nobody was selected"
                            : String.format(Locale.ROOT, "%.4f", group.ratio()),
                    group.p(),
                    verdicts(group, judgements)));
        }
        if (withoutGroup > 0) {
            lines.add("  in no group, and so in no rate: " + withoutGroup + " of the " + decided + " decided");
        }
        return lines;
    }

    private static String verdicts(Group group, List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement ->
                        judgement.subject().id().equals(group.rate().group()))
                .map(judgement -> "  " + judgement.verdict().label())
                .sorted()
                .collect(Collectors.joining());
    }
}
