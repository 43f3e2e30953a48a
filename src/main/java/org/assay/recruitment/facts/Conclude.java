package org.assay.recruitment.facts;

import static org.assay.recruitment.facts.RecruitmentVerdict.*;

import java.util.ArrayList;
import java.util.List;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.PolicyFigure;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/** How the rules of recruitment conclude on scores and criteria: each method words a finding and keys it for later rules. */
public final class Conclude {
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

    /** Scores of one value that say nothing of why. */
    public static Concluded withoutComment(Scored scored, CommentAsked asked) {
        List<Score> scores = scored.scores().stream()
                .filter(score -> !score.commented() && score.value() == asked.value())
                .toList();
        List<Ground> because = says(scores);
        because.add(asked.figure());
        String statement = "The score of " + asked.value() + " for " + scored.criterionId() + " of "
                + scored.applicantId() + ", by " + scorers(scores) + ", lacks the comment that the policy asks for.";
        String subject = scored.applicantId() + "/" + scored.criterionId() + "/" + asked.value();
        return new Concluded(new Finding(new Subject(Kind.SCORE, subject), WITHOUT_A_COMMENT, statement, because));
    }

    /** The same of a value that a centre's own figure asks about. */
    public static Concluded withoutComment(Scored scored, PolicyFigure asked) {
        return withoutComment(scored, new CommentAsked(asked.value(), asked.figure()));
    }

    /**
     * The scores that count, without those by scorers who are set aside.
     *
     * @param aside at least one score is by another
     */
    public static Counted counted(Scored scored, List<ScorerSetAside> aside) {
        List<String> members = aside.stream().map(ScorerSetAside::memberId).toList();
        List<Score> scores = scored.scores().stream()
                .filter(score -> !members.contains(score.by()))
                .toList();
        return new Counted(scored, scores);
    }

    /** Scores of one method, or of several, that lie too far apart. */
    public static Concluded spread(Counted counted, SpreadLimit limit) {
        List<List<Score>> apart = counted.apart(limit.most());
        String statement = "The panel's scores for " + counted.criterionId() + " of " + counted.applicantId() + " "
                + Phrases.all(apart.stream().map(Conclude::byMethod).toList()) + ", lie more than " + limit.most()
                + " apart: talk them over.";
        List<Ground> because = says(apart.stream().flatMap(List::stream).toList());
        because.add(limit.figure());
        String subject = counted.applicantId() + "/" + counted.criterionId();
        return new Concluded(
                new Finding(new Subject(Kind.CRITERION, subject), IN_NEED_OF_MODERATION, statement, because));
    }

    /** The same by a centre's own figure. */
    public static Concluded spread(Counted counted, PolicyFigure most) {
        return spread(counted, new SpreadLimit(most.value(), most.figure()));
    }

    /** {@code in the interview, 5 by R1 and 2 by R2}. */
    private static String byMethod(List<Score> scores) {
        return "in the " + scores.get(0).method().replace('-', ' ') + ", "
                + Phrases.all(scores.stream()
                        .map(score -> score.value() + " by " + score.by())
                        .toList());
    }

    public static Combined agreed(Counted counted) {
        List<Score> agreed = counted.standing();
        List<String> displaced = Phrases.sorted(counted.displaced().stream()
                .map(method -> method.replace('-', ' '))
                .toList());
        String how = "the panel agreed on it"
                + (displaced.isEmpty() ? "" : ", so no score by " + Phrases.all(displaced) + " stands beside it");
        return combined(counted, agreed, Points.mean(numbers(agreed)), how, says(agreed));
    }

    /** Every scorer gave the same, or only one scored. */
    public static Combined same(Counted counted) {
        String how = counted.scores().size() == 1 ? "one score counts" : "every score is the same";
        List<Score> scores = counted.scores();
        return combined(counted, scores, Points.mean(numbers(scores)), how, says(scores));
    }

    public static Combined mean(Counted counted, Combination policy) {
        return byPolicy(counted, Points.mean(numbers(counted.standing())), "the mean of ", policy);
    }

    public static Combined lowest(Counted counted, Combination policy) {
        int lowest = numbers(counted.standing()).stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElseThrow();
        return byPolicy(counted, Points.of(lowest), "the lowest of ", policy);
    }

    public static CriterionJudged demonstrated(Criterion asked, Combined combined) {
        return judged(asked, combined, CriterionJudged.State.DEMONSTRATED, "is demonstrated", ", which reaches ");
    }

    public static CriterionJudged notDemonstrated(Criterion asked, Combined combined) {
        return judged(asked, combined, CriterionJudged.State.NOT_DEMONSTRATED, "is not demonstrated", ", below ");
    }

    public static CriterionJudged notYetAssessed(Applicant applicant, Criterion asked) {
        Ground nothing =
                new Ground.Absence("No score for " + asked.criterionId() + " of " + applicant.id() + " counts.");
        return unassessed(applicant.id(), asked, "no score counts yet", List.of(nothing));
    }

    public static CriterionJudged awaitsAgreement(Counted counted, Criterion asked, Combination policy) {
        List<Ground> because = says(counted.standing());
        because.add(policy.figure());
        String why = "the panel has not agreed on one score of " + values(counted);
        return unassessed(counted.applicantId(), asked, why, because);
    }

    public static CriterionJudged leftToSelection(Applicant applicant, Criterion asked) {
        Ground methods = new Ground.Absence("No method of the sift assesses " + asked.criterionId() + ".");
        return unassessed(applicant.id(), asked, "no method of the sift assesses it", List.of(methods));
    }

    static Finding finding(Kind kind, String id, RecruitmentVerdict verdict, String statement, Ground... because) {
        return new Finding(new Subject(kind, id), verdict, statement, List.of(because));
    }

    private static CriterionJudged unassessed(String applicant, Criterion asked, String why, List<Ground> because) {
        String statement = asked.criterionId() + " of " + applicant + " is not yet assessed: " + why + ".";
        String subject = applicant + "/" + asked.criterionId();
        Finding finding = new Finding(new Subject(Kind.CRITERION, subject), NOT_YET_ASSESSED, statement, because);
        return shown(applicant, asked, CriterionJudged.State.NOT_YET_ASSESSED, Points.NONE, finding);
    }

    private static CriterionJudged judged(
            Criterion asked, Combined combined, CriterionJudged.State state, String is, String against) {
        String statement = asked.criterionId() + " of " + combined.applicantId() + " " + is + ": it scores "
                + combined.points() + against + "the mark of " + asked.mark() + "; " + combined.how() + ".";
        String subject = combined.applicantId() + "/" + asked.criterionId();
        List<Ground> because = new ArrayList<>(combined.because());
        because.add(asked.figure());
        because.add(combined.score(asked.most()));
        RecruitmentVerdict verdict = state == CriterionJudged.State.DEMONSTRATED ? DEMONSTRATED : NOT_DEMONSTRATED;
        Finding finding = new Finding(new Subject(Kind.CRITERION, subject), verdict, statement, because);
        return shown(combined.applicantId(), asked, state, combined.points(), finding);
    }

    private static CriterionJudged shown(
            String applicant, Criterion asked, CriterionJudged.State state, Points points, Finding finding) {
        return new CriterionJudged(
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

    private static Combined byPolicy(Counted counted, Points points, String how, Combination policy) {
        List<Ground> because = says(counted.standing());
        because.add(policy.figure());
        return combined(counted, counted.standing(), points, how + values(counted), because);
    }

    private static Combined combined(
            Counted counted, List<Score> scores, Points points, String how, List<Ground> because) {
        return new Combined(
                counted.applicantId(),
                counted.criterionId(),
                counted.siftAlone(),
                points,
                scorers(scores),
                how,
                because);
    }

    private static String scorers(List<Score> scores) {
        return Phrases.all(Phrases.sorted(scores.stream().map(Score::by).toList()))
                .replace(Score.AGREED, "the panel");
    }

    private static List<Integer> numbers(List<Score> scores) {
        return scores.stream().map(Score::value).toList();
    }

    private static List<Ground> says(List<Score> scores) {
        List<Ground> says = new ArrayList<>(scores.size() + 2);
        scores.forEach(score -> says.add(score.says()));
        return says;
    }

    private static String values(Counted counted) {
        return Phrases.all(counted.standing().stream()
                .map(score -> String.valueOf(score.value()))
                .toList());
    }
}
