package org.assay.recruitment.facts;

import java.util.Comparator;
import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** An applicant who showed every essential criterion, with the total that decides on merit. */
public record Appointable(String applicantId, Points all, Points essential, Total total, Finding finding)
        implements Conclusion {
    private static final Comparator<Appointable> MERIT =
            Comparator.comparing(Appointable::all).thenComparing(Appointable::essential);

    /** Higher merit: a higher total or, at equal totals, more on the essential criteria. */
    public boolean outranks(Appointable other) {
        return MERIT.compare(this, other) > 0;
    }

    /** Equal merit, and not the same applicant. */
    public boolean levels(Appointable other) {
        return MERIT.compare(this, other) == 0 && !applicantId.equals(other.applicantId);
    }
}
