package org.assay.report.carried;

import java.util.IdentityHashMap;
import java.util.List;
import org.assay.rules.Judgement;

/**
 * How much there is to tell of the reasons for judgements. A report tells those of each judgement anew, so that two that rest
 * on the same two, which rest on the same two, take more room with each step than a file has bytes.
 */
final class ReasonSize {
    private static final long MOST = 1_000_000;
    /** Rules judge in some ten stages, and each judgement rests on a few. */
    private static final long FOR_EACH_JUDGEMENT = 64;

    private final IdentityHashMap<Judgement, Long> sizes = new IdentityHashMap<>();

    private ReasonSize() {}

    /** Whether a report can tell all of them. */
    static boolean canBeTold(List<Judgement> judgements) {
        ReasonSize reasons = new ReasonSize();
        long room = Math.max(MOST, FOR_EACH_JUDGEMENT * judgements.size());
        for (Judgement judgement : judgements) {
            room -= reasons.of(judgement);
            if (room < 0) {
                return false;
            }
        }
        return true;
    }

    private long of(Judgement judgement) {
        Long known = sizes.get(judgement);
        if (known != null) {
            return known;
        }
        long size = 1;
        for (var ground : judgement.because()) {
            size += ground instanceof Judgement other ? of(other) : 1;
        }
        // far above any room, and far below what a sum of them can hold
        long bounded = Math.min(size, Integer.MAX_VALUE);
        sizes.put(judgement, bounded);
        return bounded;
    }
}
