package org.assay.competence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.competence.facts.Claim;
import org.assay.competence.facts.Decision;
import org.assay.competence.facts.Evidence;
import org.assay.input.MappingReader;
import org.assay.input.Problems;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Standing;

/** Reads the items of evidence of a portfolio, and what each claims. */
final class EvidenceReader {
    private final RequirementLists lists;
    private final PersonReader people;
    private final Problems problems;
    private final List<Evidence> items = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    EvidenceReader(RequirementLists lists, PersonReader people, Problems problems) {
        this.lists = lists;
        this.people = people;
        this.problems = problems;
    }

    List<Evidence> items() {
        return items;
    }

    List<Claim> claims() {
        return claims;
    }

    /** One entry of {@code evidence}. */
    void read(MappingReader item) {
        String id = item.id("id");
        if (!id.isEmpty() && !ids.add(id)) {
            problems.add(
                    item.at("id"),
                    "the evidence id \"" + id + "\" is already taken",
                    "give every item of evidence an id of its own");
        }
        item.name("title");
        file(item);
        MappingReader by = item.child("by", "id", "name", "standing");
        Decision decision = item.choice("decision", Decision.class);
        Evidence read = new Evidence(
                id,
                item.choice("method", Method.class),
                item.date("date"),
                people.id(by),
                by.choice("standing", Standing.class),
                item.flag("authenticated"),
                decision,
                reason(item, decision));
        people.checkStanding(by, read.byId(), read.standing());
        by.done();
        items.add(read);
        Set<String> claimed = new HashSet<>();
        item.requiredList("covers").forEach(cover -> claims(read, cover, claimed));
        item.done();
    }

    private void file(MappingReader item) {
        item.optionalName("file");
        if (item.keys().contains("file") && !item.has("file")) {
            problems.add(item.at("file"), "\"file\" is empty", "name the file, or remove the key");
        }
        item.optionalSha256("sha256");
        if (item.has("sha256") && !item.has("file")) {
            problems.add(item.at("sha256"), "\"sha256\" is there without a file", "add \"file\", or remove it");
        }
    }

    /** Required where something was rejected; elsewhere an assessor may say why, which the record keeps. */
    private static String reason(MappingReader entry, Decision decision) {
        if (decision == Decision.REJECTED) {
            return Reason.brief(entry.reason("reason"));
        }
        entry.optionalProse("reason");
        return "";
    }

    private void claims(Evidence item, MappingReader cover, Set<String> claimed) {
        Decision decision = cover.optionalChoice("decision", Decision.class).orElse(Decision.ACCEPTED);
        String reason = reason(cover, decision);
        for (Requirement requirement : lists.named(cover)) {
            if (!claimed.add(requirement.key())) {
                problems.add(
                        cover.at(),
                        item.id() + " claims " + requirement.key() + " more than once",
                        "claim it in one entry of \"covers\" only");
            }
            claims.add(new Claim(
                    item.id() + ">" + requirement.key(),
                    item.id(),
                    requirement.unitCode(),
                    requirement.key(),
                    requirement.nameWithin(),
                    requirement.kind(),
                    item.method(),
                    item.standing(),
                    decision,
                    reason));
        }
        cover.done();
    }
}
