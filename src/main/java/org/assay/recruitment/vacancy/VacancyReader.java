package org.assay.recruitment.vacancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.recruitment.facts.Combination;
import org.assay.recruitment.facts.Declared;
import org.assay.recruitment.facts.PersonsOrder;

/** Reads a file of {@code kind: vacancy}. */
public final class VacancyReader {
    private static final int MOST_POSTS = 1000;
    private static final int HIGHEST_SCORE = 100;
    private static final int HIGHEST_WEIGHT = 100;
    private static final int PERCENT = 100;

    private final MappingReader file;
    private final Problems problems;
    private final List<String> knownUnits;
    private final Map<Declared, Source> declared = new LinkedHashMap<>();

    private VacancyReader(Node node, List<String> knownUnits, Problems problems) {
        this.problems = problems;
        this.knownUnits = knownUnits;
        file = MappingReader.of(node, problems);
        file.kind("vacancy");
    }

    /** @param knownUnits codes of the suite that criteria may refer to */
    public static Vacancy read(Node node, List<String> knownUnits, Problems problems) {
        return new VacancyReader(node, knownUnits, problems).vacancy();
    }

    private Vacancy vacancy() {
        file.optionalId("suite");
        file.optionalName("organisation");
        file.optionalName("contact");
        file.optionalId("role");
        MappingReader scale = file.child("scale");
        int lowest = scale.number("min", 0, 1);
        int highest = scale.number("max", 1, HIGHEST_SCORE);
        scale.done();
        List<Criterion> criteria = criteria(lowest, highest);
        List<Vacancy.PanelMember> panel = panel();
        LocalDate closing = file.date("closingDate");
        Vacancy vacancy = new Vacancy(
                file.id("reference"),
                file.name("title"),
                closing,
                file.number("posts", 1, MOST_POSTS),
                file.optionalNumber("reserve", 0, MOST_POSTS).orElse(0),
                lowest,
                highest,
                file.number("passMark", lowest, highest),
                file.choices("siftMethods", AssessmentMethod.class),
                file.flag("guaranteedInterview", false),
                minimumCriteria(criteria),
                policy(lowest, highest),
                criteria,
                panel,
                declared,
                orders(panel));
        if (closing.isAfter(LocalDate.EPOCH) && vacancy.policy().from().isAfter(closing)) {
            problems.add(
                    file.at("policy"),
                    "the policy is in force from " + vacancy.policy().from() + ", after the closing date",
                    "give the policy that applied on " + closing);
        }
        if (vacancy.siftMethods().isEmpty()) {
            problems.add(
                    file.at("siftMethods"), "\"siftMethods\" holds nothing", "give it a list with at least one method");
        } else if (criteria.stream()
                .flatMap(criterion -> criterion.methods().stream())
                .noneMatch(vacancy.siftMethods()::contains)) {
            problems.add(
                    file.at("siftMethods"),
                    "no criterion is assessed by a method of the sift",
                    "name a method that criteria have");
        }
        file.done();
        return vacancy;
    }

    private List<Criterion> criteria(int lowest, int highest) {
        List<Criterion> criteria = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (MappingReader entry : file.requiredList("criteria")) {
            String id = entry.id("id");
            refuseSecond(entry, id, seen, "criterion");
            Criterion criterion = new Criterion(
                    id,
                    entry.choice("category", Criterion.Category.class),
                    entry.prose("text"),
                    entry.choice("need", Criterion.Need.class) == Criterion.Need.ESSENTIAL,
                    entry.choices("methods", AssessmentMethod.class),
                    units(entry),
                    entry.optionalNumber("passMark", lowest, highest),
                    entry.optionalNumber("weight", 1, HIGHEST_WEIGHT));
            if (criterion.methods().isEmpty()) {
                problems.add(
                        entry.at(), "the criterion \"" + id + "\" has no method", "add \"methods\" with at least one");
            }
            criteria.add(criterion);
            entry.done();
        }
        return criteria;
    }

    private List<String> units(MappingReader entry) {
        List<String> units = entry.ids("units");
        units.stream()
                .filter(unit -> !knownUnits.contains(unit))
                .forEach(unit -> problems.add(
                        entry.at("units"),
                        "the suite has no unit \"" + unit + "\"",
                        "see assay standards list for its units"));
        return units;
    }

    private List<String> minimumCriteria(List<Criterion> criteria) {
        List<String> ids = file.ids("minimumCriteria");
        for (String id : ids) {
            if (criteria.stream().noneMatch(c -> c.id().equals(id) && c.essential())) {
                problems.add(
                        file.at("minimumCriteria"),
                        "there is no essential criterion \"" + id + "\"",
                        "name essential criteria of this vacancy");
            }
        }
        return ids;
    }

    private ScoringPolicy policy(int lowest, int highest) {
        MappingReader policy = file.child("policy");
        List<Integer> commentsFor = new ArrayList<>();
        for (String written : policy.ids("commentsFor")) {
            Optional<Integer> score = ScoreText.read(written, lowest, highest);
            score.ifPresent(commentsFor::add);
            if (score.isEmpty()) {
                problems.add(
                        policy.at("commentsFor"),
                        "\"" + written + "\" is no score of the scale",
                        "list whole numbers from " + lowest + " to " + highest);
            }
        }
        ScoringPolicy read = new ScoringPolicy(
                policy.date("from"),
                policy.prose("source"),
                policy.choice("combine", Combination.Policy.class),
                policy.optionalNumber("moderationSpread", 0, highest),
                policy.optionalNumber("overallPercent", 1, PERCENT),
                commentsFor);
        policy.done();
        return read;
    }

    private List<Vacancy.PanelMember> panel() {
        List<Vacancy.PanelMember> panel = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (MappingReader entry : file.requiredList("panel")) {
            String id = entry.id("id");
            refuseSecond(entry, id, seen, "panel member");
            refuseUnlessSheet(entry, id);
            panel.add(new Vacancy.PanelMember(id, entry.name("name")));
            for (MappingReader relationship : entry.list("declared")) {
                Declared entered = new Declared(id, relationship.id("applicant"));
                relationship.prose("relationship");
                if (declared.putIfAbsent(entered, relationship.at("applicant")) != null) {
                    problems.add(
                            relationship.at("applicant"),
                            id + " has declared a relationship to \"" + entered.applicantId() + "\" further up",
                            "keep one entry, and tell all of it there");
                }
                relationship.done();
            }
            entry.done();
        }
        return panel;
    }

    /** A panel member's id names a sheet of the workbook that they score in. */
    private void refuseUnlessSheet(MappingReader entry, String id) {
        if (SheetNames.TAKEN.contains(id.toLowerCase(Locale.ROOT))) {
            problems.add(
                    entry.at("id"),
                    "\"" + id + "\" names a sheet of its own in the workbook for scores",
                    "choose another id");
        } else if (!id.isEmpty() && !id.matches("[A-Za-z0-9._-]{1,31}")) {
            problems.add(
                    entry.at("id"),
                    "the panel member's id \"" + id + "\" cannot name a sheet of a workbook",
                    "use at most 31 letters, digits, . _ and -");
        }
    }

    private List<PersonsOrder> orders(List<Vacancy.PanelMember> panel) {
        List<PersonsOrder> orders = new ArrayList<>();
        Set<String> ordered = new HashSet<>();
        for (MappingReader entry : file.list("orderAmongEquals")) {
            String by = entry.id("by");
            if (panel.stream().noneMatch(member -> member.id().equals(by))) {
                problems.add(entry.at("by"), "\"" + by + "\" is not on the panel", "name a panel member");
            }
            List<String> applicants = entry.ids("applicants");
            for (PersonsOrder order : OrderAmongEquals.of(applicants, by, entry.prose("reason"))) {
                if (!ordered.add(order.applicantId())) {
                    problems.add(entry.at("applicants"), order.applicantId() + " is ordered twice", "keep one order");
                }
                orders.add(order);
            }
            entry.done();
        }
        return orders;
    }

    /** Ids that differ in capitals alone would name one column or one sheet. */
    private void refuseSecond(MappingReader entry, String id, Set<String> seen, String what) {
        if (!id.isEmpty() && !seen.add(id.toLowerCase(Locale.ROOT))) {
            problems.add(
                    entry.at("id"), "the " + what + " \"" + id + "\" is already there", "give each an id of its own");
        }
    }
}
