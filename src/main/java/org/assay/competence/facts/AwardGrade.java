package org.assay.competence.facts;

import java.util.List;

/**
 * A grade of a qualification, which asks for something beyond it.
 *
 * @param rank from 1, the highest
 * @param exceptional units in which the candidate has to be exceptional
 * @param exceptionalUnits in how many of the units that count
 */
public record AwardGrade(
        String award, String grade, String title, int rank, List<String> exceptional, int exceptionalUnits) {
    public AwardGrade {
        exceptional = List.copyOf(exceptional);
    }

    /** Whether the units that count for the qualification give it. */
    public boolean givenBy(List<Credited> counting) {
        List<String> beyond = counting.stream()
                .filter(Credited::exceptional)
                .map(Credited::unitCode)
                .distinct()
                .toList();
        return beyond.containsAll(exceptional) && beyond.size() >= exceptionalUnits;
    }
}
