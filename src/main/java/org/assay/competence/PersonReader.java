package org.assay.competence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.input.MappingReader;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.standard.Standing;

/** Reads who somebody is. Rules tell people apart by their ids alone, so one id names one person everywhere in a file. */
final class PersonReader {
    private final Problems problems;
    private final Map<String, Named> known = new HashMap<>();
    private String candidate = "";

    PersonReader(Problems problems) {
        this.problems = problems;
    }

    private record Named(String name, Source at) {
        /** Empty where the program made the value. */
        String place() {
            return at.line() == 0 ? "" : " at " + at.line() + ":" + at.column();
        }
    }

    /** The candidate's id; to be read before those who stand behind evidence. */
    String candidate(MappingReader person) {
        candidate = id(person);
        return candidate;
    }

    /** The person's id; the name is required too and kept by the record. */
    String id(MappingReader person) {
        String id = person.id("id");
        String name = person.name("name");
        if (!id.isEmpty() && !name.isEmpty()) {
            Named before = known.putIfAbsent(id, new Named(name, person.at("name")));
            if (before != null && !before.name().equals(name)) {
                problems.add(
                        person.at("name"),
                        "the id \"" + id + "\" is that of \"" + name + "\" here and of \"" + before.name() + "\""
                                + before.place(),
                        "give one person one name, and everyone an id of their own");
            }
        }
        return id;
    }

    /** The names of everybody read so far, by their ids. */
    Map<String, String> names() {
        return known.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, person -> person.getValue()
                .name()));
    }

    /** The name of somebody read before; empty where the id is nobody's. */
    Optional<String> name(String id) {
        return Optional.ofNullable(known.get(id)).map(Named::name);
    }

    /** Who is behind evidence as the candidate must be the candidate. */
    void checkStanding(MappingReader by, String id, Standing standing) {
        if (standing == Standing.CANDIDATE
                && by.has("standing")
                && !id.isEmpty()
                && !candidate.isEmpty()
                && !id.equals(candidate)) {
            problems.add(
                    by.at("id"),
                    "\"" + id + "\" has the standing of the candidate, whose id is \"" + candidate + "\"",
                    "correct the id, or give the standing that this person has");
        }
    }
}
