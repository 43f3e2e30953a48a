package org.assay.statistics;

/** Fisher's exact test of a table of two groups by two results. */
public final class FisherExact {
    /** Tables as likely as the one seen, but for rounding, count as such. */
    private static final double ROUNDING = 1 + 1e-7;

    private FisherExact() {}

    /**
     * The two-sided p-value: how likely, with these totals, is a table no likelier than this one.
     *
     * @param selected and {@code others} of the first group, then of the second
     */
    public static double twoSided(int selected, int others, int selectedToo, int othersToo) {
        int first = selected + others;
        int chosen = selected + selectedToo;
        int all = first + selectedToo + othersToo;
        double seen = probability(selected, first, chosen, all);
        double p = 0;
        for (int k = Math.max(0, chosen - (all - first)); k <= Math.min(first, chosen); k++) {
            double probability = probability(k, first, chosen, all);
            p += probability <= seen * ROUNDING ? probability : 0;
        }
        return Math.min(1, p);
    }

    private static double probability(int k, int first, int chosen, int all) {
        return Math.exp(logChoose(first, k) + logChoose(all - first, chosen - k) - logChoose(all, chosen));
    }

    private static double logChoose(int n, int k) {
        double log = 0;
        for (int i = 1; i <= Math.min(k, n - k); i++) {
            log += Math.log(n - Math.min(k, n - k) + (double) i) - Math.log(i);
        }
        return log;
    }
}
