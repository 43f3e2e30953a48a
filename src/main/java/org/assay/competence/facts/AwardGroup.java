package org.assay.competence.facts;

import java.util.List;

/**
 * A group of units of a qualification.
 *
 * @param choose how many of its units are needed
 * @param credits how many of their credits are needed; 0 where none are
 * @param units codes, in the order of the qualification
 */
public record AwardGroup(String award, String group, String title, int choose, int credits, List<String> units) {
    public AwardGroup {
        units = List.copyOf(units);
    }

    /** {@code lending-certificate/M}. */
    public String key() {
        return award + "/" + group;
    }

    /** Whether these units, which count in it, are as many as it asks for. */
    public boolean reachedBy(List<Credited> counting) {
        return counting.size() >= choose && Credited.sum(counting) >= credits;
    }

    /** What it lacks, for sentences: {@code DL3}, {@code one more of DL2 and DL4}, {@code 3 more credits by DL2}. */
    String lacks(List<Credited> counting) {
        List<String> left = units.stream()
                .filter(code ->
                        counting.stream().noneMatch(unit -> unit.unitCode().equals(code)))
                .toList();
        int more = choose - counting.size();
        if (more <= 0) {
            return credits - Credited.sum(counting) + " more credits by " + Phrases.any(left);
        }
        return more == left.size() ? Phrases.all(left) : more + " more of " + Phrases.all(left);
    }

    /** For sentences: {@code all of DL1 and DL3}, {@code one of DL2, DL4 and DL5}. */
    String asks() {
        String of = Phrases.all(units);
        String number = units.size() == 1 ? of : choose == units.size() ? "all of " + of : choose + " of " + of;
        String worth = credits + " credits by " + of;
        return credits == 0 ? number : choose == 0 ? worth : number + ", and " + worth;
    }
}
