package org.assay.competence;

import java.time.LocalDate;
import java.util.List;
import org.assay.record.DecisionRecord;

/** A day of assessment that is still to come: allowed, likely a slip, and told on the terminal alone. */
public final class FutureDay {
    private FutureDay() {}

    /**
     * What only the clock can tell of a portfolio. It goes into no file, so that no file depends on when it was made.
     *
     * @param today as the caller's clock says
     */
    public static List<String> warnings(DecisionRecord decision, LocalDate today) {
        LocalDate day = LocalDate.parse(decision.inputs().get("portfolio").text("assessedOn"));
        return day.isAfter(today)
                ? List.of("the day of assessment, " + day + ", is still to come; correct assessedOn if that is a slip")
                : List.of();
    }
}
