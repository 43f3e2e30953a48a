package org.assay.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** How far two scorers agree on the same things. */
public final class Agreement {
    private final List<int[]> pairs;
    private final int lowest;
    private final int categories;

    /**
     * @param pairs what both gave, at least one
     * @param lowest and {@code highest} are the ends of the scale
     */
    public Agreement(List<int[]> pairs, int lowest, int highest) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("nothing was scored by both");
        }
        this.pairs = List.copyOf(pairs);
        this.lowest = lowest;
        categories = highest - lowest + 1;
    }

    /** What a difference of scores weighs. */
    public enum Weights {
        /** Any difference counts alike. */
        NONE,
        LINEAR,
        QUADRATIC;

        double of(int difference) {
            return switch (this) {
                case NONE -> difference == 0 ? 0 : 1;
                case LINEAR -> Math.abs(difference);
                case QUADRATIC -> (double) difference * difference;
            };
        }
    }

    /** The share of scores that are the same, from 0 to 1. */
    public double share() {
        return pairs.stream().filter(pair -> pair[0] == pair[1]).count() / (double) pairs.size();
    }

    /**
     * Cohen's kappa, weighted or not: 1 is full agreement, 0 what chance would bring.
     *
     * @return not a number where both gave one and the same score throughout, which leaves chance nothing to differ from
     */
    public double kappa(Weights weights) {
        double observed = 0;
        double[] first = new double[categories];
        double[] second = new double[categories];
        for (int[] pair : pairs) {
            observed += weights.of(pair[0] - pair[1]);
            first[pair[0] - lowest]++;
            second[pair[1] - lowest]++;
        }
        double expected = 0;
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                expected += weights.of(i - j) * first[i] * second[j] / pairs.size();
            }
        }
        return expected == 0 ? Double.NaN : 1 - observed / expected;
    }

    /**
     * The intraclass correlation ICC(2,1): two-way random effects, absolute agreement, a single scorer (Shrout and Fleiss
     * 1979).
     *
     * @return not a number for fewer than two things, or where no score differs from another
     */
    public double intraclass() {
        int n = pairs.size();
        double grand = mean(pair -> (pair[0] + pair[1]) / 2.0);
        double rows = 2 * sum(pair -> square((pair[0] + pair[1]) / 2.0 - grand)) / (n - 1);
        double firstMean = mean(pair -> pair[0]);
        double secondMean = mean(pair -> pair[1]);
        double columns = n * (square(firstMean - grand) + square(secondMean - grand));
        double all = sum(pair -> square(pair[0] - grand) + square(pair[1] - grand));
        double error = (all - rows * (n - 1) - columns) / (n - 1);
        double denominator = rows + error + 2 * (columns - error) / n;
        return n < 2 || denominator == 0 ? Double.NaN : (rows - error) / denominator;
    }

    private double mean(ToDoubleFunction<int[]> of) {
        return sum(of) / pairs.size();
    }

    private double sum(ToDoubleFunction<int[]> of) {
        return pairs.stream().mapToDouble(of).sum();
    }

    private static double square(double value) {
        return value * value;
    }
}
