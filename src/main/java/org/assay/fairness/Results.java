package org.assay.fairness;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.record.DecisionRecord;
import org.assay.recruitment.Recruitment;
import org.assay.rules.Subject;

/**
 * What became of everybody in a round. Whoever is neither selected nor undecided was not selected.
 *
 * @param applicants ids of all
 * @param selected ids
 * @param undecided ids of those on whom nothing is decided yet, or whose application is closed
 * @param sift whether everybody who applied is in it; a selection may be without those sifted out
 */
public record Results(Set<String> applicants, Set<String> selected, Set<String> undecided, boolean sift) {
    private static final Set<String> FORWARD = Set.of("taken forward", "guaranteed an interview");
    private static final Set<String> APPOINTED = Set.of("recommended for appointment");
    private static final Set<String> NOT_SELECTED =
            Set.of("sifted out", "on the reserve list", "not reached", "not appointable");

    public Results {
        applicants = Set.copyOf(applicants);
        selected = Set.copyOf(selected);
        undecided = Set.copyOf(undecided);
    }

    /** @param round a sift or a selection */
    public static Results of(DecisionRecord round) {
        boolean sift = Recruitment.stage(round) == Recruitment.Stage.SIFT;
        Set<String> applicants = new LinkedHashSet<>();
        round.inputs().get("applications").items("applicants").forEach(node -> applicants.add(node.text("id")));
        Set<String> selected = with(round, sift ? FORWARD : APPOINTED);
        Set<String> undecided = new TreeSet<>(applicants);
        undecided.removeAll(selected);
        undecided.removeAll(with(round, NOT_SELECTED));
        return new Results(applicants, selected, undecided, sift);
    }

    /** What selected means in this round. */
    public String meaning() {
        return sift ? "taken forward or guaranteed an interview" : "recommended for appointment";
    }

    private static Set<String> with(DecisionRecord round, Set<String> verdicts) {
        return round.judgements().stream()
                .filter(j -> j.subject().kind() == Subject.Kind.APPLICANT
                        && verdicts.contains(j.verdict().label()))
                .map(j -> j.subject().id())
                .collect(Collectors.toSet());
    }
}
