package org.assay.recruitment.facts;

import java.util.List;
import java.util.function.Predicate;
import org.assay.recruitment.facts.CriterionJudged.State;

/**
 * The judgements on all criteria for one applicant, gathered once for the rules that decide on applicants.
 *
 * @param criteria in any order
 */
public record Grid(Applicant applicant, List<CriterionJudged> criteria) {
    public Grid {
        criteria = List.copyOf(criteria);
    }

    public String applicantId() {
        return applicant.id();
    }

    /** Whether the applicant claims a guaranteed interview. */
    public boolean claimsGuaranteedInterview() {
        return applicant.claimsGuaranteedInterview();
    }

    /** Essential criteria. */
    public List<CriterionJudged> essential() {
        return which(CriterionJudged::essential);
    }

    /** Essential criteria that the methods of this round assess. */
    public List<CriterionJudged> essentialOfRound() {
        return which(criterion -> criterion.essential() && criterion.inRound());
    }

    /** Criteria of this round that a guaranteed interview depends on. */
    public List<CriterionJudged> minimumOfRound() {
        return which(criterion -> criterion.minimum() && criterion.inRound());
    }

    /** Essential criteria that are not demonstrated. */
    public List<CriterionJudged> failed() {
        return which(criterion -> criterion.essential() && criterion.state() == State.NOT_DEMONSTRATED);
    }

    /** Criteria that are not yet assessed. */
    public List<CriterionJudged> unassessed() {
        return which(criterion -> criterion.state() == State.NOT_YET_ASSESSED);
    }

    /** Essential criteria of this round that are not yet assessed. */
    public List<CriterionJudged> unassessedOfRound() {
        return which(criterion ->
                criterion.essential() && criterion.inRound() && criterion.state() == State.NOT_YET_ASSESSED);
    }

    /** Whether every essential criterion is demonstrated. */
    public boolean showsEssential() {
        return shown(essential());
    }

    /** Whether every essential criterion of this round is demonstrated. */
    public boolean showsEssentialOfRound() {
        return shown(essentialOfRound());
    }

    /** Whether every criterion of this round that a guaranteed interview depends on is demonstrated. */
    public boolean showsMinimumOfRound() {
        return shown(minimumOfRound());
    }

    private List<CriterionJudged> which(Predicate<CriterionJudged> wanted) {
        return criteria.stream().filter(wanted).toList();
    }

    private static boolean shown(List<CriterionJudged> criteria) {
        return criteria.stream().allMatch(criterion -> criterion.state() == State.DEMONSTRATED);
    }
}
