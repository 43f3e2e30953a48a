package org.assay.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;

/** Reads a file of {@code kind: unit}, in the shape of the suite itself or in that of imported units. */
final class UnitReader {
    private final Problems problems;
    private final MappingReader file;
    private final String code;
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Unit.Scope> scopes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private UnitReader(Node node, Problems problems) {
        this.problems = problems;
        file = MappingReader.of(node, problems);
        file.kind("unit");
        code = file.id("code");
    }

    static Unit read(Node node, Problems problems) {
        return new UnitReader(node, problems).unit();
    }

    private Unit unit() {
        Wording wording = file.choice("wording", Wording.class);
        List<MappingReader> elements = file.list("elements");
        List<Requirement> scope = scope();
        part(file, "outcomes", Requirement.Kind.OUTCOME, "");
        elements.forEach(element -> part(element, "outcomes", Requirement.Kind.OUTCOME, heading(element)));
        part(file, "knowledge", Requirement.Kind.KNOWLEDGE, "");
        elements.forEach(element -> part(element, "knowledge", Requirement.Kind.KNOWLEDGE, heading(element)));
        elements.forEach(MappingReader::done);
        checkText(wording);
        requirements.addAll(scope);
        listed("behaviours", Requirement.Kind.BEHAVIOUR);
        listed("skills", Requirement.Kind.SKILL);
        Unit unit = new Unit(
                code,
                file.name("title"),
                file.id("group"),
                file.id("origin"),
                file.id("version"),
                file.choice("status", Status.class),
                Validity.read(file),
                file.optionalDate("reviewBy"),
                nations(),
                wording,
                file.prose("about"),
                file.optionalProse("audience").orElse(""),
                file.ids("links"),
                requirements,
                scopes,
                keyWords());
        file.optionalProse("source");
        file.done();
        return unit;
    }

    private List<Nation> nations() {
        List<Nation> nations = file.choices("nations", Nation.class);
        if (file.isEmptyList("nations")) {
            problems.add(file.at("nations"), "\"nations\" names no nation", "name every nation that uses the unit");
        }
        return Arrays.stream(Nation.values()).filter(nations::contains).toList();
    }

    private List<Requirement> scope() {
        List<Requirement> items = new ArrayList<>();
        for (MappingReader group : file.list("scope")) {
            Unit.Scope scope = new Unit.Scope(group.id("id"), group.name("title"));
            unique(group, scope.id());
            scopes.add(scope);
            for (MappingReader item : group.requiredList("items")) {
                String id = requirementId(item);
                items.add(new Requirement(
                        code, id, Requirement.Kind.SCOPE, scope.title(), item.prose("text"), List.of(scope.id())));
                item.done();
            }
            group.done();
        }
        return items;
    }

    private static String heading(MappingReader element) {
        return element.id("id") + " " + element.name("title");
    }

    private void part(MappingReader of, String key, Requirement.Kind kind, String element) {
        for (MappingReader group : of.list(key)) {
            String own = group.optionalName("heading").orElse("");
            String heading = element.isEmpty() || own.isEmpty() ? element + own : element + ": " + own;
            for (MappingReader item : group.requiredList("items")) {
                String id = requirementId(item);
                requirements.add(new Requirement(code, id, kind, heading, item.prose("text"), scopesOf(item)));
                item.done();
            }
            group.done();
        }
    }

    private List<String> scopesOf(MappingReader item) {
        List<String> named = item.ids("scope");
        for (String id : named) {
            if (scopes.stream().noneMatch(scope -> scope.id().equals(id))) {
                problems.add(
                        item.at("scope"),
                        "the unit has no scope \"" + id + "\"",
                        "name a scope by its id, or remove it");
            }
        }
        return named;
    }

    /** Codes of units have strokes; a requirement's id has none, so that the last one in a key divides the two. */
    private String requirementId(MappingReader item) {
        String id = item.id("id");
        unique(item, id);
        if (id.contains("/")) {
            problems.add(
                    item.at("id"),
                    "the id \"" + id + "\" has a stroke, which divides a unit's code from a requirement's id",
                    "write . or - in its place");
        }
        return id;
    }

    private void unique(MappingReader item, String id) {
        if (!id.isEmpty() && !ids.add(id)) {
            problems.add(
                    item.at("id"),
                    "the id \"" + id + "\" is already taken in this unit",
                    "give every requirement and scope an id of its own");
        }
    }

    private void checkText(Wording wording) {
        if (wording == Wording.CATALOGUE && !requirements.isEmpty()) {
            problems.add(
                    file.at("wording"),
                    "a unit with outcomes or knowledge is more than a catalogue entry",
                    "write wording: official or wording: summarised");
        }
        if (wording != Wording.CATALOGUE
                && requirements.stream().noneMatch(r -> r.kind() == Requirement.Kind.OUTCOME)) {
            problems.add(
                    file.at("wording"),
                    "the unit has no outcomes",
                    "add its outcomes, or write wording: catalogue if only its title and gist are known");
        }
    }

    private void listed(String key, Requirement.Kind kind) {
        for (MappingReader item : file.list(key)) {
            requirements.add(new Requirement(code, requirementId(item), kind, "", item.prose("text"), List.of()));
            item.done();
        }
    }

    private List<Unit.KeyWord> keyWords() {
        List<Unit.KeyWord> words = new ArrayList<>();
        for (MappingReader word : file.list("keyWords")) {
            words.add(new Unit.KeyWord(word.name("term"), word.prose("meaning")));
            word.done();
        }
        return words;
    }
}
