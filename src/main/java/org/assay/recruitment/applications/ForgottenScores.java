package org.assay.recruitment.applications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.recruitment.facts.Declared;
import org.assay.recruitment.vacancy.AssessmentMethod;
import org.assay.recruitment.vacancy.Vacancy;

/** Notices scores that may have been forgotten: of a panel member who scored most by a method, and not all, or nobody. */
final class ForgottenScores {
    private static final int MOST_NAMED = 5;

    private final Vacancy vacancy;
    private final List<Application> open;

    /** Ids of the applicants scored, by panel member and method. */
    private final Map<String, Map<String, Set<String>>> scored = new HashMap<>();

    private ForgottenScores(Vacancy vacancy, List<Application> applicants) {
        this.vacancy = vacancy;
        open = applicants.stream()
                .filter(application -> application.closed().isEmpty())
                .toList();
        for (Application one : open) {
            for (GivenScore score : one.scores()) {
                scored.computeIfAbsent(score.by(), by -> new HashMap<>())
                        .computeIfAbsent(score.method(), method -> new HashSet<>())
                        .add(one.id());
            }
        }
    }

    /** @param applicants in the order in which they are to be named */
    static List<String> notes(Vacancy vacancy, List<Application> applicants) {
        ForgottenScores unscored = new ForgottenScores(vacancy, applicants);
        List<String> notes = new ArrayList<>();
        if (!unscored.scored.isEmpty()) {
            vacancy.panel().forEach(member -> unscored.note(member.id(), notes));
        }
        return notes;
    }

    private void note(String member, List<String> notes) {
        if (!scored.containsKey(member)) {
            notes.add(member + " has scored nobody");
            return;
        }
        for (AssessmentMethod method : AssessmentMethod.values()) {
            Set<String> with = scored.get(member).getOrDefault(method.id(), Set.of());
            if (with.isEmpty()) {
                continue;
            }
            List<String> without = open.stream()
                    .map(Application::id)
                    .filter(id -> !with.contains(id) && !vacancy.declared().containsKey(new Declared(member, id)))
                    .toList();
            if (!without.isEmpty() && without.size() < with.size()) {
                notes.add(member + " has scored " + with.size() + " by " + method.id() + ", and not " + named(without)
                        + "; add the scores if they were forgotten");
            }
        }
    }

    private static String named(List<String> ids) {
        int more = ids.size() - MOST_NAMED;
        return String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
