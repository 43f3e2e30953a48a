package org.assay.recruitment.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assay.rules.Ground;

/** What the scores on criteria count together, each as many times as its weight says. */
record Weighing(List<CriterionJudged> criteria, List<Weight> weights) {
    Points points(Predicate<CriterionJudged> which) {
        return sum(which, CriterionJudged::points);
    }

    /** The most that could be scored. */
    Points most(Predicate<CriterionJudged> which) {
        return sum(which, CriterionJudged::most);
    }

    /** What each weighted criterion counts, and where its weight is laid down. */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        for (CriterionJudged judged : criteria) {
            weight(judged).ifPresent(weight -> {
                grounds.add(weight.of(judged));
                grounds.add(weight.figure());
            });
        }
        return grounds;
    }

    /** {@code ; Q1 counts 2 times}, to end a sentence; empty where every criterion counts once. */
    String says() {
        List<String> says = Phrases.sorted(weights.stream().map(Weight::says).toList());
        return says.isEmpty() ? "" : "; " + Phrases.all(says);
    }

    private Points sum(Predicate<CriterionJudged> which, Function<CriterionJudged, Points> of) {
        return criteria.stream()
                .filter(which)
                .map(judged ->
                        of.apply(judged).times(weight(judged).map(Weight::times).orElse(1)))
                .reduce(Points.NONE, Points::plus);
    }

    private Optional<Weight> weight(CriterionJudged judged) {
        return weights.stream()
                .filter(weight -> weight.criterionId().equals(judged.criterionId()))
                .findFirst();
    }
}
