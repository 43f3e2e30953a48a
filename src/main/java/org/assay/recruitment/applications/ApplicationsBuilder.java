package org.assay.recruitment.applications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.recruitment.vacancy.Vacancy;
import org.assay.rules.SubjectOrder;

/** Takes applicants and scores as any file brings them, and checks each against the vacancy. */
final class ApplicationsBuilder {
    private static final int MOST_SCORES = 2000;

    private final Vacancy vacancy;
    private final Problems problems;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final ScoreCheck check;
    private boolean any;
    private final List<String> notes = new ArrayList<>();

    ApplicationsBuilder(Vacancy vacancy, Problems problems) {
        this.vacancy = vacancy;
        this.problems = problems;
        check = new ScoreCheck(vacancy, problems);
    }

    /** An applicant under way. */
    private record Person(
            String id,
            String name,
            Optional<LocalDate> born,
            boolean claims,
            Optional<Closure> closed,
            List<GivenScore> scores) {
        boolean isNamed() {
            return !name.equals(id);
        }

        boolean has(GivenScore given) {
            for (GivenScore score : scores) {
                if (given.isOf(score)) {
                    return true;
                }
            }
            return false;
        }
    }

    boolean knows(String applicant) {
        return people.containsKey(applicant);
    }

    /** A slash would make ids of criteria of different applicants alike: {@code 101/Q1}. */
    void applicant(
            String id, String name, Optional<LocalDate> born, boolean claims, Optional<Closure> closed, Source at) {
        any = true;
        if (id.indexOf('/') >= 0) {
            problems.add(at, "the applicant's id \"" + id + "\" holds a slash", "use letters, digits, . _ and -");
        } else if (id.startsWith(".") || id.startsWith("-")) {
            problems.add(
                    at,
                    "the applicant's id \"" + id + "\" begins with " + id.charAt(0),
                    "begin it with a letter or a digit");
        } else if (!id.isEmpty() && !id.equals(ids.computeIfAbsent(id.toLowerCase(Locale.ROOT), small -> id))) {
            problems.add(
                    at,
                    "the applicant's id \"" + id + "\" is another's but for capitals",
                    "give every applicant an id of their own, as files named after it would be one");
        } else if (!id.isEmpty()
                && people.putIfAbsent(id, new Person(id, name, born, claims, closed, new ArrayList<>())) != null) {
            problems.add(
                    at, "the applicant \"" + id + "\" is already there", "give every applicant an id of their own");
        }
    }

    /** Takes what another row says of an applicant; an empty name and no date say nothing. */
    void again(String id, String name, Optional<LocalDate> born, boolean claims, Optional<Closure> closed, Source at) {
        if (name.isEmpty() && born.isEmpty() && !claims && closed.isEmpty()) {
            return;
        }
        Person known = people.get(id);
        if (closed.isPresent() && known.closed().isPresent() && !closed.equals(known.closed())) {
            problems.add(
                    at,
                    "the applicant \"" + id + "\" is closed for another reason, or by somebody else, further up",
                    "write the same reason and the same panel member, or write them once");
        }
        boolean otherName = !name.isEmpty() && known.isNamed() && !name.equals(known.name());
        boolean otherDay = born.isPresent() && known.born().isPresent() && !born.equals(known.born());
        if (otherName || otherDay) {
            String before = otherName
                    ? "named " + known.name()
                    : "born on " + known.born().orElseThrow();
            String here = otherName ? name : born.orElseThrow().toString();
            problems.add(
                    at,
                    "the applicant \"" + id + "\" is " + before + " further up, and " + here + " here",
                    "give every applicant an id of their own, or write the same of one");
        }
        people.put(
                id,
                new Person(
                        id,
                        known.isNamed() || name.isEmpty() ? known.name() : name,
                        known.born().or(() -> born),
                        known.claims() || claims,
                        known.closed().or(() -> closed),
                        known.scores()));
    }

    /**
     * Reads who closed an application and why; both are empty where nobody did. Otherwise reports what is wrong.
     *
     * @param at where the reason is, or would be
     * @param byAt where the panel member is, or would be
     */
    Optional<Closure> closing(String reason, String by, Source at, Source byAt) {
        if (reason.isBlank() != by.isBlank()) {
            problems.add(
                    reason.isBlank() ? byAt : at,
                    reason.isBlank()
                            ? "the application is closed by \"" + by + "\" without a reason"
                            : "the application is closed and nothing says by whom",
                    reason.isBlank() ? "give the reason as \"closed\"" : "give the panel member's id as \"closedBy\"");
            return Optional.empty();
        }
        if (!by.isBlank() && !vacancy.isOnPanel(by)) {
            problems.add(
                    byAt, "\"" + by + "\" is not on the panel", "name the panel member who closed the application");
        }
        return reason.isBlank() ? Optional.empty() : Optional.of(new Closure(reason, by));
    }

    /**
     * Where a score and what it is for stand in the file.
     *
     * @param score where the score is
     */
    record Place(Source score, Source criterion, Source method, Source by) {}

    /** Adds a score that is within the scale, by somebody who may give it, for what it can be given. */
    void score(String applicant, GivenScore given, Place at) {
        Person person = people.get(applicant);
        boolean fits = check.allows(given, at);
        if (person == null || !fits) {
            return;
        }
        if (person.scores().size() >= MOST_SCORES) {
            problems.add(at.score(), applicant + " has more than " + MOST_SCORES + " scores", "leave some out");
            return;
        }
        if (person.has(given)) {
            problems.add(
                    at.score(),
                    given.by() + " has already scored " + given.criterion() + " of " + applicant + " by "
                            + given.method(),
                    "keep one of the two scores");
            return;
        }
        person.scores().add(check.shared(given));
    }

    /** Reads the text of a score; otherwise reports what is wrong with it. */
    Optional<Integer> value(String written, Source at) {
        return check.value(written, at);
    }

    /** A comment says what a score stands for; without one it would be lost. */
    void commentAlone(String criterion, Source at) {
        problems.add(
                at,
                "a comment on \"" + criterion + "\" stands here, and no score",
                "add the score, or remove the comment");
    }

    void note(String note) {
        notes.add(note);
    }

    /**
     * Everything taken in, in order of the applicants' ids.
     *
     * @param whole where to report that there is nothing
     */
    Applications done(Source whole) {
        if (!any) {
            problems.add(whole, "there is no applicant in it", "add at least one");
        }
        noteDeclaredToNobody();
        Comparator<GivenScore> order = order();
        people.values().forEach(person -> person.scores().sort(order));
        List<Application> applicants = people.values().stream()
                .sorted(Comparator.comparing(Person::id, SubjectOrder.INSTANCE))
                .map(p -> new Application(p.id(), p.name(), p.born(), p.claims(), p.closed(), p.scores()))
                .toList();
        notes.addAll(ForgottenScores.notes(vacancy, applicants));
        return new Applications(applicants, notes, PossibleDuplicates.among(applicants));
    }

    /** Of criteria, then of methods and scorers: how a file orders its rows changes nothing. */
    private Comparator<GivenScore> order() {
        Map<String, Integer> order = new HashMap<>();
        vacancy.criteria().forEach(criterion -> order.put(criterion.id(), order.size()));
        return Comparator.comparing((GivenScore score) -> order.get(score.criterion()))
                .thenComparing(GivenScore::method)
                .thenComparing(GivenScore::by);
    }

    /** A wrong id would let somebody score an applicant whom they know. */
    private void noteDeclaredToNobody() {
        vacancy.declared().forEach((declared, at) -> {
            if (!people.containsKey(declared.applicantId())) {
                notes.add(at + ": " + declared.memberId() + " declared a relationship to \"" + declared.applicantId()
                        + "\", who is not among the applicants; correct the id if it is wrong");
            }
        });
    }
}
