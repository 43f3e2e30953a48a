package org.assay.recruitment.vacancy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.input.Source;
import org.assay.recruitment.facts.Declared;
import org.assay.recruitment.facts.PersonsOrder;

/**
 * A post to fill, with its person specification and the rules of scoring that the employer set.
 *
 * @param closing the last day of applying, on which rules and figures in force are looked up
 * @param reserve how many appointable applicants are held in reserve
 * @param minimumCriteria what a guaranteed interview depends on; all essential criteria where it is empty
 * @param declared relationships of panel members to applicants, each with the place where the file names the applicant
 * @param orders what a person decided among applicants of equal merit
 */
public record Vacancy(
        String reference,
        String title,
        LocalDate closing,
        int posts,
        int reserve,
        int lowestScore,
        int highestScore,
        int passMark,
        List<AssessmentMethod> siftMethods,
        boolean guaranteedInterview,
        List<String> minimumCriteria,
        ScoringPolicy policy,
        List<Criterion> criteria,
        List<PanelMember> panel,
        Map<Declared, Source> declared,
        List<PersonsOrder> orders) {
    public Vacancy {
        siftMethods = List.copyOf(siftMethods);
        minimumCriteria = List.copyOf(minimumCriteria);
        criteria = List.copyOf(criteria);
        panel = List.copyOf(panel);
        declared = Collections.unmodifiableMap(new LinkedHashMap<>(declared));
        orders = List.copyOf(orders);
    }

    /** Somebody who scores. */
    public record PanelMember(String id, String name) {}

    public boolean isOnPanel(String id) {
        return panel.stream().anyMatch(member -> member.id().equals(id));
    }
}
