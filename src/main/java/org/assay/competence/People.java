package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.competence.facts.Qualification;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.standard.Standing;

/**
 * The people of a portfolio, who are written once under {@code people} and named by their ids elsewhere. A portfolio that has
 * no such table says who somebody is where it names them.
 */
final class People {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private final String candidate;

    private People(String candidate) {
        this.candidate = candidate;
    }

    /** What a person may be in an award. */
    enum Role {
        CANDIDATE,
        ASSESSOR,
        WITNESS,
        EXPERT_WITNESS,
        INTERNAL_QUALITY_ASSURER
    }

    /** Days on which something is so; an end that is not given lies open. */
    private record Period(Optional<LocalDate> from, Optional<LocalDate> until, List<String> units) {
        static Period always() {
            return new Period(Optional.empty(), Optional.empty(), List.of());
        }

        boolean holds(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && until.map(last -> !day.isAfter(last)).orElse(true);
        }

        boolean isFor(String unit) {
            return units.isEmpty() || units.contains(unit);
        }
    }

    /** @param qualified empty where nothing is said of it */
    private record Entry(
            String name, List<Role> roles, Optional<List<Period>> qualified, Optional<List<Period>> competent) {}

    /** The table of a portfolio. Reports what is wrong with it. */
    static People of(Node portfolio, Problems problems) {
        People people = new People(portfolio
                .get("candidate")
                .map(person -> person.text("id").strip())
                .orElse(""));
        for (String key : List.of("candidate", "assessor", "countersignedBy")) {
            portfolio
                    .get(key)
                    .filter(person -> !person.text("name").isBlank())
                    .ifPresent(person -> people.named.put(
                            person.text("id").strip(), person.text("name").strip()));
        }
        if (portfolio instanceof Node.Mapping) {
            MappingReader.of(portfolio, problems).list("people").forEach(entry -> people.add(entry, problems));
        }
        return people;
    }

    private void add(MappingReader person, Problems problems) {
        String id = person.id("id");
        Entry entry = new Entry(
                person.name("name"),
                person.choices("roles", Role.class),
                periods(person, "qualified"),
                periods(person, "occupationallyCompetent"));
        person.optionalName("job");
        person.optionalId("relation");
        person.optionalChild("expert", "since", "why").ifPresent(expert -> {
            expert.optionalDate("since");
            expert.prose("why");
            expert.done();
        });
        person.done();
        if (!id.isEmpty() && entries.putIfAbsent(id, entry) != null) {
            problems.add(person.at("id"), "the id \"" + id + "\" is already taken", "list everybody once");
        }
    }

    /** {@code true}, {@code false}, or a list of periods. */
    private static Optional<List<Period>> periods(MappingReader person, String key) {
        if (!person.has(key)) {
            return Optional.empty();
        }
        if (!person.isList(key)) {
            return Optional.of(person.flag(key) ? List.of(Period.always()) : List.of());
        }
        List<Period> periods = new ArrayList<>();
        for (MappingReader period : person.list(key)) {
            periods.add(new Period(period.optionalDate("from"), period.optionalDate("until"), period.ids("units")));
            period.done();
        }
        return Optional.of(periods);
    }

    boolean has(String id) {
        return entries.containsKey(id);
    }

    /** Ids of everybody in the table. */
    Set<String> ids() {
        return entries.keySet();
    }

    Optional<String> name(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::name).or(() -> Optional.ofNullable(named.get(id)));
    }

    /** Whether somebody is recorded as a qualified assessor on a day; unknown where the table does not say. */
    Qualification qualified(String id, LocalDate day) {
        return Optional.ofNullable(entries.get(id))
                .flatMap(Entry::qualified)
                .map(periods -> periods.stream().anyMatch(period -> period.holds(day))
                        ? Qualification.HELD
                        : Qualification.NOT_HELD)
                .orElse(Qualification.UNKNOWN);
    }

    /** Whether somebody is recorded as competent in the work of a unit on a day; empty where the table does not say. */
    Optional<Boolean> competent(String id, String unit, LocalDate day) {
        return Optional.ofNullable(entries.get(id)).flatMap(Entry::competent).map(periods -> periods.stream()
                .anyMatch(period -> period.holds(day) && period.isFor(unit)));
    }

    /** The only standing in which somebody can stand behind evidence by their roles; empty where there are several. */
    Optional<Standing> standing(String id) {
        if (id.equals(candidate)) {
            return Optional.of(Standing.CANDIDATE);
        }
        List<Standing> standings = Optional.ofNullable(entries.get(id)).map(Entry::roles).orElse(List.of()).stream()
                .filter(role -> role != Role.INTERNAL_QUALITY_ASSURER)
                .map(role -> Standing.valueOf(role.name()))
                .toList();
        return standings.size() == 1 ? Optional.of(standings.get(0)) : Optional.empty();
    }

    /**
     * The portfolio in its full form: who is named by an id alone stands there with name and standing, an item's day is the
     * last of its period, and its decision stands where short forms have it. What is in full form stays as it is.
     */
    static Node.Mapping inFull(Node.Mapping portfolio) {
        People people = of(portfolio, new Problems());
        LocalDate day = day(portfolio);
        Node.Mapping full = portfolio;
        for (String key : List.of("assessor", "countersignedBy")) {
            Optional<Node> person = portfolio.get(key);
            if (person.isPresent()) {
                full = full.with(key, people.assessing(person.get(), day, key.equals("assessor")));
            }
        }
        if (portfolio.get("evidence").orElse(null) instanceof Node.Sequence evidence) {
            full = full.with(
                    "evidence",
                    new Node.Sequence(
                            evidence.at(),
                            evidence.items().stream().map(people::item).toList()));
        }
        return full;
    }

    private static LocalDate day(Node.Mapping portfolio) {
        Problems unread = new Problems();
        return MappingReader.of(portfolio, unread).optionalDate("assessedOn").orElse(LocalDate.EPOCH);
    }

    private Node assessing(Node person, LocalDate day, boolean decides) {
        Node named = named(person);
        if (!(named instanceof Node.Mapping full) || !has(full.text("id").strip())) {
            return named;
        }
        String id = full.text("id").strip();
        Qualification qualified = qualified(id, day);
        if (full.get("qualified").isEmpty() && qualified != Qualification.UNKNOWN) {
            full = full.with("qualified", Node.Scalar.of(qualified == Qualification.HELD));
        }
        Optional<List<Period>> competent = entries.get(id).competent();
        if (decides && full.get("occupationallyCompetent").isEmpty() && competent.isPresent()) {
            boolean any = competent.get().stream().anyMatch(period -> period.holds(day));
            full = full.with("occupationallyCompetent", Node.Scalar.of(any));
        }
        return full;
    }

    /** Somebody of the table named by an id alone, with the name that it gives. */
    private Node named(Node person) {
        Node.Mapping full =
                person instanceof Node.Scalar id && name(id.text().strip()).isPresent()
                        ? new Node.Mapping(person.at(), Map.of()).with("id", id)
                        : person instanceof Node.Mapping mapping ? mapping : null;
        if (full == null) {
            return person;
        }
        String id = full.text("id").strip();
        boolean known = person instanceof Node.Scalar || has(id);
        return full.get("name").isEmpty() && known ? full.with("name", Node.Scalar.of(name(id).orElse(""))) : full;
    }

    private Node item(Node node) {
        if (!(node instanceof Node.Mapping item)) {
            return node;
        }
        Node.Mapping full = item;
        if (item.get("by").isPresent() && named(item.get("by").orElseThrow()) instanceof Node.Mapping by) {
            Optional<Standing> standing = standing(by.text("id").strip());
            full = full.with(
                    "by",
                    by.get("standing").isEmpty() && standing.isPresent()
                            ? by.with("standing", Node.Scalar.of(standing.get().id()))
                            : by);
        }
        if (item.get("date").isEmpty()) {
            Optional<Node> last = item.get("period").flatMap(period -> period.get("to"));
            full = last.isPresent() ? full.with("date", last.get()) : full;
        }
        for (String key : List.of("decision", "reason")) {
            Optional<Node> decided = item.get("decided").flatMap(decision -> decision.get(key));
            full = item.get(key).isEmpty() && decided.isPresent() ? full.with(key, decided.get()) : full;
        }
        return full;
    }
}
