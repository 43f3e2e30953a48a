package org.assay.fairness;

import static org.assay.recruitment.facts.RecruitmentVerdict.*;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.record.DecisionRecord;
import org.assay.recruitment.Recruitment;
import org.assay.recruitment.facts.RecruitmentVerdict;
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
    private static final Set<RecruitmentVerdict> FORWARD = EnumSet.of(TAKEN_FORWARD, GUARANTEED_AN_INTERVIEW);
    private static final Set<RecruitmentVerdict> APPOINTED = EnumSet.of(RECOMMENDED_FOR_APPOINTMENT);
    private static final Set<RecruitmentVerdict> NOT_SELECTED =
            EnumSet.of(SIFTED_OUT, ON_THE_RESERVE_LIST, NOT_REACHED, NOT_APPOINTABLE);

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
        return (sift ? FORWARD : APPOINTED)
                .stream().map(RecruitmentVerdict::label).collect(Collectors.joining(" or "));
    }

    private static Set<String> with(DecisionRecord round, Set<RecruitmentVerdict> verdicts) {
        return round.judgements().stream()
                .filter(j -> j.subject().kind() == Subject.Kind.APPLICANT
                        && verdicts.stream().anyMatch(j.verdict()::is))
                .map(j -> j.subject().id())
                .collect(Collectors.toSet());
    }
}
