package org.assay.competence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.assay.competence.facts.Assessment;
import org.assay.competence.facts.Claim;
import org.assay.competence.facts.Decision;
import org.assay.competence.facts.Evidence;
import org.assay.competence.facts.ExceptionalRecord;
import org.assay.competence.facts.NotApplicable;
import org.assay.input.Abbreviation;
import org.assay.input.Fields;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.standard.Method;
import org.assay.standard.Nation;
import org.assay.standard.Requirement;
import org.assay.standard.Standard;
import org.assay.standard.Standing;

/** Reads a file of {@code kind: portfolio} against the standard that it is judged by. */
final class PortfolioReader {
    private static final int LONGEST_REASON = 300;

    private final Problems problems;
    private final Fields file;
    private final RequirementLists lists;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> evidenceIds = new HashSet<>();

    private PortfolioReader(Node node, Standard standard, Problems problems) {
        this.problems = problems;
        file = Fields.of(node, problems);
        file.kind("portfolio");
        file.id("suite");
        List<String> units = file.ids("units");
        checkUnits(units, standard);
        lists = new RequirementLists(standard, units, problems);
    }

    private void checkUnits(List<String> units, Standard standard) {
        if (units.isEmpty()) {
            problems.add(file.at("units"), "\"units\" names no unit", "list the units that the portfolio is for");
        }
        for (String code : units) {
            if (standard.unit(code).isEmpty()) {
                problems.add(
                        file.at("units"),
                        "the suite " + standard.suite().id() + " has no unit \"" + code + "\"",
                        "correct the code; assay standards list shows every unit");
            }
        }
    }

    static Portfolio read(Node node, Standard standard, Problems problems) {
        return new PortfolioReader(node, standard, problems).portfolio();
    }

    private Portfolio portfolio() {
        Assessment assessment = assessment();
        if (!file.has("evidence")) {
            problems.add(file.at(), "\"evidence\" is missing", "add it with a list, even of no entry");
        }
        file.list("evidence").forEach(this::evidence);
        Portfolio portfolio =
                new Portfolio(assessment, file.ids("units"), evidence, claims, notApplicable(), exceptional());
        file.done();
        return portfolio;
    }

    private Assessment assessment() {
        Fields candidate = file.child("candidate");
        Fields assessor = file.child("assessor");
        Optional<Fields> countersigner = file.optionalChild("countersignedBy");
        Assessment assessment = new Assessment(
                file.id("reference"),
                file.date("assessedOn"),
                candidate.choice("nation", Nation.class),
                person(candidate),
                person(assessor),
                assessor.name("name"),
                assessor.flag("qualified"),
                assessor.flag("occupationallyCompetent"),
                countersigner.map(PortfolioReader::person).orElse(""),
                countersigner.map(by -> by.flag("qualified")).orElse(false));
        candidate.optionalId("role");
        candidate.done();
        assessor.done();
        countersigner.ifPresent(Fields::done);
        return assessment;
    }

    /** The person's id; the name is kept by the record. */
    private static String person(Fields person) {
        person.name("name");
        return person.id("id");
    }

    private void evidence(Fields item) {
        String id = item.id("id");
        if (!id.isEmpty() && !evidenceIds.add(id)) {
            problems.add(
                    item.at("id"),
                    "the evidence id \"" + id + "\" is already taken",
                    "give every item of evidence an id of its own");
        }
        item.name("title");
        file(item);
        Fields by = item.child("by");
        Decision decision = item.choice("decision", Decision.class);
        Evidence read = new Evidence(
                id,
                item.choice("method", Method.class),
                item.date("date"),
                person(by),
                by.choice("standing", Standing.class),
                item.flag("authenticated"),
                decision,
                reason(item, decision));
        by.done();
        evidence.add(read);
        Set<String> claimed = new HashSet<>();
        item.requiredList("covers").forEach(cover -> claims(read, cover, claimed));
        item.done();
    }

    private void file(Fields item) {
        item.optionalName("file");
        item.optionalSha256("sha256");
        if (item.has("sha256") && !item.has("file")) {
            problems.add(item.at("sha256"), "\"sha256\" is there without a file", "add \"file\", or remove it");
        }
    }

    /** Required where something was rejected, out of place elsewhere. */
    private String reason(Fields entry, Decision decision) {
        if (decision == Decision.REJECTED) {
            return brief(entry.prose("reason"));
        }
        if (entry.has("reason")) {
            problems.add(
                    entry.at("reason"),
                    "a reason is given, but nothing was rejected",
                    "remove it, or write decision: rejected");
        }
        entry.optionalProse("reason");
        return "";
    }

    /** The reason as part of a sentence: on one line, without a full stop, cut where it is long; the record has it all. */
    private static String brief(String reason) {
        String line = StringUtils.stripEnd(StringUtils.normalizeSpace(reason), ".");
        return Abbreviation.of(line, LONGEST_REASON);
    }

    private void claims(Evidence item, Fields cover, Set<String> claimed) {
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

    private List<NotApplicable> notApplicable() {
        List<NotApplicable> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Fields entry : file.list("notApplicable")) {
            String reason = brief(entry.prose("reason"));
            for (Requirement requirement : lists.named(entry)) {
                if (seen.add(requirement.key())) {
                    entries.add(new NotApplicable(requirement.key(), reason));
                } else {
                    problems.add(
                            entry.at(), requirement.key() + " is already recorded as not applicable", "record it once");
                }
            }
            entry.done();
        }
        lists.refuseEmptied(seen, file.at("notApplicable"));
        return entries;
    }

    private List<ExceptionalRecord> exceptional() {
        List<ExceptionalRecord> records = new ArrayList<>();
        for (Fields entry : file.list("exceptional")) {
            String unit = lists.unit(entry);
            if (records.stream().anyMatch(r -> r.unitCode().equals(unit))) {
                problems.add(entry.at("unit"), unit + " is already recorded as exceptional", "record it once");
            }
            records.add(new ExceptionalRecord(unit, brief(entry.prose("reason"))));
            entry.done();
        }
        return records;
    }
}
