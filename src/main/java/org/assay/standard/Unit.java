package org.assay.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A meaningful part of somebody's work, with what it takes to do it well.
 *
 * @param requirements outcomes, knowledge, scope, behaviours and skills, each in the unit's order; no outcomes and no
 *     knowledge for a catalogue entry
 * @param validity until when it is in use, and what comes after it
 * @param scopes the headings of the scope (other suites call it range)
 */
public record Unit(
        String code,
        String title,
        String group,
        String origin,
        String version,
        Status status,
        Validity validity,
        Optional<LocalDate> reviewBy,
        List<Nation> nations,
        Wording wording,
        String about,
        String audience,
        List<String> links,
        List<Requirement> requirements,
        List<Scope> scopes,
        List<KeyWord> keyWords) {

    /** One scoped word and the circumstances that it stands for. */
    public record Scope(String id, String title) {}

    /** What an imported unit explains of its words. */
    public record KeyWord(String term, String meaning) {}

    public Unit {
        nations = List.copyOf(nations);
        links = List.copyOf(links);
        requirements = List.copyOf(requirements);
        scopes = List.copyOf(scopes);
        keyWords = List.copyOf(keyWords);
    }

    /** Whether it can be assessed outcome by outcome. */
    public boolean hasRequirements() {
        return wording != Wording.CATALOGUE;
    }

    /** Its requirements of one kind, in the unit's order. */
    public List<Requirement> requirements(Requirement.Kind kind) {
        return requirements.stream().filter(r -> r.kind() == kind).toList();
    }

    public Optional<Requirement> requirement(String id) {
        return requirements.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
