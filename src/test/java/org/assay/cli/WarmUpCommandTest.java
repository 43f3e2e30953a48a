package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.assay.testing.Run;
import org.junit.jupiter.api.Test;

class WarmUpCommandTest {
    @Test
    void the_usual_work_is_gone_through_without_a_problem() {
        assertEquals(new Run(0, "", ""), Run.assay("warm-up"));
    }
}
