package org.assay.recruitment.applications;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.recruitment.facts.Score;
import org.assay.recruitment.vacancy.Criterion;
import org.assay.recruitment.vacancy.ScoreText;
import org.assay.recruitment.vacancy.Vacancy;

/** Checks scores against the vacancy, one after another: files hold some hundred thousand. */
final class ScoreCheck {
    private final Vacancy vacancy;
    private final Problems problems;
    private final Map<String, Set<String>> methods = new LinkedHashMap<>();
    private final Set<String> scorers = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();

    ScoreCheck(Vacancy vacancy, Problems problems) {
        this.vacancy = vacancy;
        this.problems = problems;
        vacancy.criteria().forEach(criterion -> methods.putIfAbsent(criterion.id(), methods(criterion)));
        vacancy.panel().forEach(member -> scorers.add(member.id()));
        scorers.add(Score.AGREED);
    }

    /** Reads the text of a score; otherwise reports what is wrong with it. */
    Optional<Integer> value(String written, Source at) {
        Optional<Integer> value = ScoreText.read(written, vacancy.lowestScore(), vacancy.highestScore());
        if (value.isEmpty()) {
            problems.add(
                    at,
                    "\"" + written + "\" is no score",
                    "give a whole number from " + vacancy.lowestScore() + " to " + vacancy.highestScore());
        }
        return value;
    }

    /** Whether somebody who may give a score gave it for what it can be given; otherwise reports what is wrong with it. */
    boolean allows(GivenScore given, ApplicationsBuilder.Place at) {
        Set<String> allowed = methods.get(given.criterion());
        if (allowed == null) {
            problems.add(
                    at.criterion(),
                    "the vacancy has no criterion \"" + given.criterion() + "\"",
                    "it has " + String.join(", ", methods.keySet()));
            return false;
        }
        if (!allowed.contains(given.method())) {
            problems.add(
                    at.method(),
                    given.criterion() + " is not assessed by \"" + given.method() + "\"",
                    "its methods are " + String.join(", ", allowed));
            return false;
        }
        if (!scorers.contains(given.by())) {
            problems.add(
                    at.by(),
                    "\"" + given.by() + "\" is not on the panel",
                    "name a panel member, or \"agreed\" for the score that the panel agreed on");
            return false;
        }
        return true;
    }

    /** The same score, which has one text for each criterion, method and scorer with all others. */
    GivenScore shared(GivenScore given) {
        return new GivenScore(
                shared(given.criterion()), shared(given.method()), shared(given.by()), given.value(), given.comment());
    }

    private String shared(String text) {
        return texts.computeIfAbsent(text, first -> first);
    }

    private static Set<String> methods(Criterion criterion) {
        Set<String> methods = new LinkedHashSet<>();
        criterion.methods().forEach(method -> methods.add(method.id()));
        return methods;
    }
}
