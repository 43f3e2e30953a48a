package org.assay.recruitment.facts;

import static org.assay.recruitment.facts.RecruitmentVerdict.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/** How the rules of recruitment conclude on scores and criteria: each method words a finding and keys it for later rules. */
public final class Conclude {
    private static final Comparator<Counted> BY_SCORER =
            Comparator.comparing(Counted::method).thenComparing(c -> c.score().by());

    private Conclude() {}

    /** Whoever is close to an applicant does not score them. */
    public static ScorerSetAside setAside(Declared declared) {
        String subject = declared.applicantId() + "/" + declared.memberId();
        String statement = "The scores that " + declared.memberId() + " gave " + declared.applicantId()
                + " do not count: " + declared.memberId() + " declared a relationship to the applicant.";
        Ground entry =
                new Ground.Item("panel " + declared.memberId(), "declared a relationship to " + declared.applicantId());
        return new ScorerSetAside(
                declared.memberId(), declared.applicantId(), finding(Kind.PANEL, subject, SET_ASIDE, statement, entry));
    }

    public static Concluded withoutComment(Score score, CommentAsked asked) {
        String statement = "The " + score.value() + " that " + score.by() + " gave " + score.applicantId() + " for "
                + score.criterionId() + " (" + score.method() + ") lacks the comment that the policy asks for.";
        return new Concluded(
                finding(Kind.SCORE, score.key(), WITHOUT_A_COMMENT, statement, score.says(), asked.figure()));
    }

    /** Scores of one method that lie too far apart. */
    public static Concluded spread(Assessed assessed, List<Counted> scores, SpreadLimit limit) {
        String statement = "The panel's scores for " + assessed.criterionId() + " of " + assessed.applicantId() + " ("
                + assessed.method()
                + "), " + values(scores) + ", lie more than " + limit.most() + " apart: talk them over.";
        List<Ground> because = new ArrayList<>(says(scores));
        because.add(limit.figure());
        String subject = assessed.applicantId() + "/" + assessed.criterionId() + "/" + assessed.method();
        return new Concluded(
                new Finding(new Subject(Kind.CRITERION, subject), IN_NEED_OF_MODERATION, statement, because));
    }

    public static Combined agreed(Applicant applicant, Asked asked, List<Counted> agreed) {
        return combined(applicant, asked, Points.mean(numbers(agreed)), "the panel agreed on it", says(agreed));
    }

    public static Combined mean(Applicant applicant, Asked asked, List<Counted> scores, Combination policy) {
        return byPolicy(applicant, asked, Points.mean(numbers(scores)), "the mean of ", scores, policy);
    }

    public static Combined lowest(Applicant applicant, Asked asked, List<Counted> scores, Combination policy) {
        int lowest = numbers(scores).stream().mapToInt(Integer::intValue).min().orElseThrow();
        return byPolicy(applicant, asked, Points.of(lowest), "the lowest of ", scores, policy);
    }

    /** Every scorer gave the same. */
    public static Combined same(Applicant applicant, Asked asked, List<Counted> scores) {
        return combined(applicant, asked, Points.mean(numbers(scores)), "all who scored it gave it", says(scores));
    }

    public static Shown demonstrated(Asked asked, Combined combined) {
        return judged(asked, combined, Shown.State.DEMONSTRATED, "is demonstrated", ", which reaches ");
    }

    public static Shown notDemonstrated(Asked asked, Combined combined) {
        return judged(asked, combined, Shown.State.NOT_DEMONSTRATED, "is not demonstrated", ", below ");
    }

    /** Nobody scored it, or the scores that are there do not make one yet. */
    public static Shown notYetAssessed(Applicant applicant, Asked asked, List<Counted> scores) {
        List<Ground> because = new ArrayList<>(says(scores));
        String why = scores.isEmpty() ? "no score counts yet" : "the panel has not agreed on one score yet";
        if (scores.isEmpty()) {
            because.add(
                    new Ground.Absence("No score for " + asked.criterionId() + " of " + applicant.id() + " counts."));
        }
        return unassessed(applicant, asked, why, because);
    }

    public static Shown leftToSelection(Applicant applicant, Asked asked) {
        Ground methods = new Ground.Absence("No method of the sift assesses " + asked.criterionId() + ".");
        return unassessed(applicant, asked, "no method of the sift assesses it", List.of(methods));
    }

    static Finding finding(Kind kind, String id, RecruitmentVerdict verdict, String statement, Ground... because) {
        return new Finding(new Subject(kind, id), verdict, statement, List.of(because));
    }

    private static Shown unassessed(Applicant applicant, Asked asked, String why, List<Ground> because) {
        String statement = asked.criterionId() + " of " + applicant.id() + " is not yet assessed: " + why + ".";
        String subject = applicant.id() + "/" + asked.criterionId();
        Finding finding = new Finding(new Subject(Kind.CRITERION, subject), NOT_YET_ASSESSED, statement, because);
        return shown(applicant.id(), asked, Shown.State.NOT_YET_ASSESSED, Points.NONE, finding);
    }

    private static Shown judged(Asked asked, Combined combined, Shown.State state, String is, String against) {
        String statement = asked.criterionId() + " of " + combined.applicantId() + " " + is + ": it scores "
                + combined.points() + against + "the mark of " + asked.mark() + "; " + combined.how() + ".";
        String subject = combined.applicantId() + "/" + asked.criterionId();
        List<Ground> because = new ArrayList<>(combined.because());
        because.add(asked.figure());
        because.add(new Ground.Item("score of " + subject, "is " + combined.points()));
        RecruitmentVerdict verdict = state == Shown.State.DEMONSTRATED ? DEMONSTRATED : NOT_DEMONSTRATED;
        Finding finding = new Finding(new Subject(Kind.CRITERION, subject), verdict, statement, because);
        return shown(combined.applicantId(), asked, state, combined.points(), finding);
    }

    private static Shown shown(String applicant, Asked asked, Shown.State state, Points points, Finding finding) {
        return new Shown(
                applicant,
                asked.criterionId(),
                asked.essential(),
                asked.inRound(),
                asked.minimum(),
                state,
                points,
                asked.most(),
                finding);
    }

    private static Combined byPolicy(
            Applicant applicant, Asked asked, Points points, String how, List<Counted> scores, Combination policy) {
        if (scores.size() == 1) {
            return combined(applicant, asked, points, "one score counts", says(scores));
        }
        List<Ground> because = new ArrayList<>(says(scores));
        because.add(policy.figure());
        return combined(applicant, asked, points, how + values(scores), because);
    }

    private static Combined combined(
            Applicant applicant, Asked asked, Points points, String how, List<? extends Ground> because) {
        return new Combined(applicant.id(), asked.criterionId(), points, how, List.copyOf(because));
    }

    private static List<Integer> numbers(List<Counted> scores) {
        return scores.stream().map(Counted::value).toList();
    }

    private static List<Ground> says(List<Counted> scores) {
        return scores.stream()
                .sorted(BY_SCORER)
                .<Ground>map(counted -> counted.score().says())
                .toList();
    }

    private static String values(List<Counted> scores) {
        return Phrases.all(scores.stream()
                .sorted(BY_SCORER)
                .map(counted -> String.valueOf(counted.value()))
                .toList());
    }
}
