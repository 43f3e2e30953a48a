package org.assay.recruitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.assay.recruitment.applications.Application;
import org.assay.recruitment.applications.Closure;
import org.assay.recruitment.applications.GivenScore;
import org.assay.recruitment.facts.Applicant;
import org.assay.recruitment.facts.Closed;
import org.assay.recruitment.facts.Combination;
import org.assay.recruitment.facts.CommentAsked;
import org.assay.recruitment.facts.Criterion;
import org.assay.recruitment.facts.OverallMark;
import org.assay.recruitment.facts.Points;
import org.assay.recruitment.facts.Round;
import org.assay.recruitment.facts.Score;
import org.assay.recruitment.facts.Scored;
import org.assay.recruitment.facts.SpreadLimit;
import org.assay.recruitment.facts.Weight;
import org.assay.recruitment.vacancy.AssessmentMethod;
import org.assay.recruitment.vacancy.ScoringPolicy;
import org.assay.recruitment.vacancy.Vacancy;
import org.assay.rules.Ground.Figure;

/** Turns a vacancy and applications into what the rules see. Names, dates of birth and comments stay outside. */
final class RecruitmentFacts {
    private final Vacancy vacancy;
    private final boolean sift;
    private final Set<String> roundMethods = new HashSet<>();
    private final Set<String> siftMethods = new HashSet<>();

    /** @param sift whether only what the sift's methods assess is judged */
    RecruitmentFacts(Vacancy vacancy, boolean sift) {
        this.vacancy = vacancy;
        this.sift = sift;
        for (AssessmentMethod method : AssessmentMethod.values()) {
            boolean ofSift = vacancy.siftMethods().contains(method);
            if (ofSift) {
                siftMethods.add(method.id());
            }
            if (!sift || ofSift) {
                roundMethods.add(method.id());
            }
        }
    }

    /** What holds for every applicant. */
    List<Object> ofVacancy() {
        List<Object> facts = new ArrayList<>();
        facts.add(new Round(
                vacancy.reference(),
                sift,
                vacancy.posts(),
                vacancy.posts() + vacancy.reserve(),
                vacancy.guaranteedInterview(),
                figure("posts", vacancy.posts() + ", and " + vacancy.reserve() + " in reserve")));
        for (org.assay.recruitment.vacancy.Criterion criterion : vacancy.criteria()) {
            facts.add(asked(criterion));
            criterion
                    .weight()
                    .ifPresent(times -> facts.add(
                            new Weight(criterion.id(), times, figure("weight", times + " for " + criterion.id()))));
        }
        ScoringPolicy policy = vacancy.policy();
        String combine = policy.combine().name().toLowerCase(java.util.Locale.ROOT);
        facts.add(new Combination(policy.combine(), figure("combine", combine)));
        policy.spread().ifPresent(most -> facts.add(new SpreadLimit(most, figure("moderationSpread", "" + most))));
        policy.overallPercent()
                .ifPresent(
                        percent -> facts.add(new OverallMark(percent, figure("overallPercent", percent + " percent"))));
        policy.commentsFor()
                .forEach(value -> facts.add(new CommentAsked(
                        value,
                        figure("commentsFor", policy.commentsFor().toString().replaceAll("[\\[\\]]", "")))));
        facts.addAll(vacancy.declared().keySet());
        return facts;
    }

    /** What a person decided among equals; only selection asks for it. */
    List<Object> orders() {
        return sift ? List.of() : List.copyOf(vacancy.orders());
    }

    /** Of an application that a person closed, rules see nothing but that. */
    List<Object> of(Application application) {
        if (application.closed().isPresent()) {
            Closure closing = application.closed().get();
            return List.of(new Closed(application.id(), closing.reason(), closing.by()));
        }
        List<Object> facts = new ArrayList<>();
        facts.add(new Applicant(application.id(), application.claimsGuaranteedInterview()));
        Map<String, List<Score>> byCriterion = new LinkedHashMap<>();
        for (GivenScore given : application.scores()) {
            if (roundMethods.contains(given.method())) {
                byCriterion
                        .computeIfAbsent(given.criterion(), criterion -> new ArrayList<>())
                        .add(score(application.id(), given));
            }
        }
        byCriterion.forEach((criterion, scores) -> facts.add(new Scored(
                application.id(),
                criterion,
                scores,
                scores.stream()
                        .filter(score -> !score.commented())
                        .map(Score::value)
                        .distinct()
                        .toList())));
        return facts;
    }

    private Score score(String applicant, GivenScore given) {
        return new Score(
                applicant,
                given.criterion(),
                given.method(),
                given.by(),
                given.value(),
                siftMethods.contains(given.method()),
                !given.comment().isEmpty());
    }

    private Criterion asked(org.assay.recruitment.vacancy.Criterion criterion) {
        int mark = criterion.passMark().orElse(vacancy.passMark());
        Predicate<String> minimum =
                vacancy.minimumCriteria().isEmpty() ? id -> criterion.essential() : vacancy.minimumCriteria()::contains;
        return new Criterion(
                criterion.id(),
                criterion.essential(),
                isAssessed(criterion, roundMethods),
                isAssessed(criterion, siftMethods),
                minimum.test(criterion.id()),
                Points.of(mark),
                Points.of(vacancy.highestScore()),
                figure("passMark", mark + " of " + vacancy.highestScore()),
                criterion.units());
    }

    private static boolean isAssessed(org.assay.recruitment.vacancy.Criterion criterion, Set<String> methods) {
        return criterion.methods().stream().anyMatch(method -> methods.contains(method.id()));
    }

    private Figure figure(String name, String value) {
        return new Figure(name, value, vacancy.policy().from(), vacancy.policy().source());
    }
}
