package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.competence.facts.Claim;
import org.assay.competence.facts.Decision;
import org.assay.competence.facts.Evidence;
import org.assay.competence.facts.Qualification;
import org.assay.input.MappingReader;
import org.assay.input.Nearest;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Standing;

/** Reads the items of evidence of a portfolio, and what each claims. */
final class EvidenceReader {
    private final RequirementLists lists;
    private final PersonReader people;
    private final Assessors assessors;
    private final SignedBy signedBy;
    private final Problems problems;
    private final Occasions occasions = new Occasions();
    private final List<Evidence> items = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, String> supersededBy = new HashMap<>();
    private final List<Reference> superseding = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    EvidenceReader(
            RequirementLists lists, PersonReader people, Assessors assessors, SignedBy signedBy, Problems problems) {
        this.lists = lists;
        this.people = people;
        this.assessors = assessors;
        this.signedBy = signedBy;
        this.problems = problems;
    }

    /** That one item supersedes another, and where that is said. */
    private record Reference(String from, String to, Source at) {}

    /** Those read, each with the attempt that supersedes it. */
    List<Evidence> items() {
        return items.stream()
                .map(item ->
                        supersededBy.containsKey(item.id()) ? item.supersededBy(supersededBy.get(item.id())) : item)
                .toList();
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
        String title = item.name("title");
        List<String> files = new EvidenceFileReader(item, problems).files();
        item.optionalId("supersedes")
                .ifPresent(earlier -> superseding.add(new Reference(id, earlier, item.at("supersedes"))));
        MappingReader by = item.child("by", "id", "name", "standing");
        String byId = people.id(by);
        Standing standing = by.choice("standing", Standing.class);
        people.checkStanding(by, byId, standing);
        by.done();
        Method method = item.choice("method", Method.class);
        LocalDate date = date(item);
        Decision decision = item.choice("decision", Decision.class);
        Decided decided = decided(item, decision);
        Occasions.Of occasion = occasions.of(new Occasions.Item(id, method, date.toString(), byId, title, files));
        Evidence read = new Evidence(
                id,
                method,
                date,
                byId,
                standing,
                standing == Standing.ASSESSOR ? assessors.qualified(byId, date) : Qualification.UNKNOWN,
                item.flag("authenticated"),
                decision,
                reason(item, decision),
                decided.by(),
                assessors.qualified(decided.by(), decided.on()),
                "",
                occasion.first(),
                occasion.likeness());
        items.add(read);
        described(item);
        Set<String> claimed = new HashSet<>();
        item.requiredList("covers").forEach(cover -> claims(read, cover, claimed));
        item.done();
    }

    /** Reports what supersedes an item that is not there, or more than one supersedes. */
    void checkReferences() {
        for (Reference reference : superseding) {
            if (!ids.contains(reference.to()) || reference.to().equals(reference.from())) {
                problems.add(
                        reference.at(),
                        "there is no other item of evidence \"" + reference.to() + "\"",
                        Nearest.question(reference.to(), ids).orElse("name the item that this one takes the place of"));
            } else if (supersededBy.putIfAbsent(reference.to(), reference.from()) != null) {
                problems.add(
                        reference.at(),
                        reference.to() + " is superseded already, by " + supersededBy.get(reference.to()),
                        "let each attempt supersede the one before it");
            }
        }
    }

    private LocalDate date(MappingReader item) {
        LocalDate date = item.date("date");
        item.optionalChild("period", "from", "to").ifPresent(period -> {
            LocalDate from = period.date("from");
            LocalDate to = period.date("to");
            if (from.isAfter(to)) {
                problems.add(period.at("from"), "the period ends before it begins", "correct \"from\" or \"to\"");
            }
            if (!date.equals(to) && item.has("date")) {
                problems.add(item.at("date"), "\"date\" is not the last day of \"period\"", "leave one of them out");
            }
            period.done();
        });
        return date;
    }

    /** Who decided on an item, and when. */
    private record Decided(String by, LocalDate on) {}

    private Decided decided(MappingReader item, Decision decision) {
        Optional<MappingReader> decided = item.optionalChild("decided", "by", "on", "decision");
        if (decided.isEmpty()) {
            return new Decided(assessors.own(), assessors.day());
        }
        MappingReader of = decided.get();
        UnitEntries.Signature signature = signedBy.signature(of);
        Decision own = of.choice("decision", Decision.class);
        of.optionalProse("reason");
        if (own != decision) {
            problems.add(of.at("decision"), "\"decided\" and \"decision\" differ", "leave \"decision\" out");
        }
        of.done();
        return new Decided(signature.by(), signature.on());
    }

    /** What a report prints of an item, and nothing judges. */
    private void described(MappingReader item) {
        item.optionalName("place");
        for (String id : item.ids("seenBy")) {
            signedBy.known(item, "seenBy", id);
        }
        item.list("questions").forEach(question -> {
            question.prose("ask");
            question.optionalProse("answer");
            question.done();
        });
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
        boolean accepted = decision == Decision.ACCEPTED && item.decision() == Decision.ACCEPTED;
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
                    reason,
                    item.byId(),
                    item.occasion(),
                    lists.showsPerformance(item.method()),
                    accepted));
        }
        if (cover.has("by")) {
            signedBy.person(cover, "by");
        }
        cover.optionalDate("on");
        cover.done();
    }
}
