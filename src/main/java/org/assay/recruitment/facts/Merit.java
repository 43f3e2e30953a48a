package org.assay.recruitment.facts;

import java.util.List;

/**
 * Where an appointable applicant stands by merit, gathered once for the rules that give places.
 *
 * @param better those of higher merit
 */
public record Merit(Appointable applicant, List<Appointable> better) {
    public Merit {
        better = List.copyOf(better);
    }

    public String applicantId() {
        return applicant.applicantId();
    }
}
