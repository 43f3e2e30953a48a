package org.assay.report.carried;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.assay.report.Samples;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.junit.jupiter.api.Test;

class ReasonSizeTest {
    /** Two judgements in each step, that rest on both of the step before. */
    private static List<Judgement> doubled(int steps) {
        Judgement like = Samples.sample("es19-exceptional").judgements().get(0);
        List<Judgement> all = new ArrayList<>();
        List<Judgement> last = List.of();
        for (int step = 0; step < steps; step++) {
            Subject subject = new Subject(like.subject().kind(), "E01/" + step);
            List<Judgement> both = new ArrayList<>();
            for (String rule : List.of("evidence-current", "claim-valid")) {
                both.add(new Judgement(rule, subject, like.verdict(), "So.", "", List.copyOf(last)));
            }
            all.addAll(both);
            last = both;
        }
        return all;
    }

    @Test
    void a_decision_can_be_told() {
        assertTrue(ReasonSize.canBeTold(Samples.sample("es19-exceptional").judgements()));
        assertTrue(ReasonSize.canBeTold(doubled(12)));
    }

    @Test
    void reasons_that_double_with_each_step_cannot() {
        assertFalse(ReasonSize.canBeTold(doubled(24)));
        assertFalse(ReasonSize.canBeTold(doubled(90)));
    }
}
