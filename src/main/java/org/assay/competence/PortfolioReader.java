package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.competence.facts.Assessment;
import org.assay.competence.facts.ExceptionalRecord;
import org.assay.competence.facts.NotApplicable;
import org.assay.input.MappingReader;
import org.assay.input.Nearest;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.standard.Nation;
import org.assay.standard.Requirement;
import org.assay.standard.Standard;

/** Reads a file of {@code kind: portfolio} against the standard that it is judged by. */
final class PortfolioReader {
    private final Problems problems;
    private final MappingReader file;
    private final RequirementLists lists;
    private final PersonReader people;

    private PortfolioReader(Node node, Optional<Standard> standard, Problems problems) {
        this.problems = problems;
        file = MappingReader.of(node, problems);
        people = new PersonReader(problems);
        file.kind("portfolio");
        file.id("suite");
        List<String> units = file.ids("units");
        if (file.isEmptyList("units")) {
            problems.add(file.at("units"), "\"units\" names no unit", "list the units that the portfolio is for");
        }
        standard.ifPresent(of -> checkUnits(units, of));
        lists = new RequirementLists(code -> standard.flatMap(of -> of.unit(code)), units, problems);
    }

    private void checkUnits(List<String> units, Standard standard) {
        for (String code : units) {
            if (standard.unit(code).isEmpty()) {
                problems.add(
                        file.at("units"),
                        "the suite " + standard.suite().id() + " has no unit \"" + code + "\"",
                        Nearest.question(code, standard.suite().unitCodes()).orElse("correct the code;")
                                + " assay standards list shows every unit");
            }
        }
    }

    static Portfolio read(Node node, Standard standard, Problems problems) {
        return new PortfolioReader(node, Optional.of(standard), problems).portfolio();
    }

    /** Reports what is wrong with the file whatever standard it is judged by. */
    static void check(Node node, Problems problems) {
        new PortfolioReader(node, Optional.empty(), problems).portfolio();
    }

    private Portfolio portfolio() {
        Assessment assessment = assessment();
        if (!file.has("evidence")) {
            problems.add(file.at(), "\"evidence\" is missing", "add it with a list, even of no entry");
        }
        EvidenceReader evidence = new EvidenceReader(lists, people, problems);
        file.list("evidence").forEach(evidence::read);
        Portfolio portfolio = new Portfolio(
                assessment, file.ids("units"), evidence.items(), evidence.claims(), notApplicable(), exceptional());
        file.done();
        return portfolio;
    }

    private Assessment assessment() {
        MappingReader candidate = file.child("candidate", "id", "name", "nation");
        MappingReader assessor = file.child("assessor", "id", "name", "qualified", "occupationallyCompetent");
        Optional<MappingReader> countersigner = file.optionalChild("countersignedBy", "id", "name", "qualified");
        Assessment assessment = new Assessment(
                file.id("reference"),
                file.date("assessedOn"),
                candidate.choice("nation", Nation.class),
                people.candidate(candidate),
                candidate.optionalDate("started").orElse(LocalDate.MIN),
                people.id(assessor),
                assessor.name("name"),
                assessor.flag("qualified"),
                assessor.flag("occupationallyCompetent"),
                countersigner.map(people::id).orElse(""),
                countersigner.map(by -> by.name("name")).orElse(""),
                countersigner.map(by -> by.flag("qualified")).orElse(false));
        candidate.optionalId("role");
        candidate.done();
        assessor.done();
        countersigner.ifPresent(MappingReader::done);
        return assessment;
    }

    private List<NotApplicable> notApplicable() {
        List<NotApplicable> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (MappingReader entry : file.list("notApplicable")) {
            String reason = Reason.brief(entry.reason("reason"));
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
        for (MappingReader entry : file.list("exceptional")) {
            String unit = lists.unit(entry);
            if (records.stream().anyMatch(r -> r.unitCode().equals(unit))) {
                problems.add(entry.at("unit"), unit + " is already recorded as exceptional", "record it once");
            }
            records.add(new ExceptionalRecord(unit, Reason.brief(entry.reason("reason"))));
            entry.done();
        }
        return records;
    }
}
