package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assay.competence.facts.Assessment;
import org.assay.competence.facts.ExceptionalRecord;
import org.assay.competence.facts.Exempted;
import org.assay.competence.facts.NotApplicable;
import org.assay.competence.facts.Person;
import org.assay.competence.facts.PinnedVersion;
import org.assay.competence.facts.SignOff;
import org.assay.input.MappingReader;
import org.assay.input.Nearest;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.standard.Nation;
import org.assay.standard.Qualification;
import org.assay.standard.Requirement;
import org.assay.standard.Standard;

/** Reads a file of {@code kind: portfolio}, in its full form, against the standard that it is judged by. */
final class PortfolioReader {
    private final Node node;
    private final Problems problems;
    private final MappingReader file;
    private final Optional<Standard> standard;
    private final List<String> units;
    private final RequirementLists lists;
    private final PersonReader named;
    private final People people;

    private PortfolioReader(Node node, Optional<Standard> standard, Problems problems) {
        this.node = node;
        this.problems = problems;
        this.standard = standard;
        file = MappingReader.of(node, problems);
        file.kind("portfolio");
        file.id("suite");
        units = UnitEntries.areCodes(node) ? file.ids("units") : UnitEntries.codes(node);
        if (file.isEmptyList("units")) {
            problems.add(file.at("units"), "\"units\" names no unit", "list the units that the portfolio is for");
        }
        standard.ifPresent(this::checkUnits);
        people = People.of(node, problems);
        named = new PersonReader(problems);
        lists = new RequirementLists(
                code -> standard.flatMap(of -> of.unit(code)),
                units,
                method -> standard.map(of -> of.strategy().shows(Requirement.Kind.OUTCOME, method, day()))
                        .orElse(false),
                problems);
    }

    private LocalDate day() {
        return MappingReader.of(node, new Problems()).date("assessedOn");
    }

    private void checkUnits(Standard of) {
        for (String code : units) {
            if (of.unit(code).isEmpty() && !code.isEmpty()) {
                problems.add(
                        file.at("units"),
                        "the suite " + of.suite().id() + " has no unit \"" + code + "\"",
                        Nearest.question(code, of.suite().unitCodes()).orElse("correct the code;")
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
        file.has("people");
        SignedBy signedBy = new SignedBy(known(assessment), problems);
        Assessors assessors = new Assessors(assessment, people);
        List<SignOff> signOffs =
                new SignOffs(assessment, assessors, named, people).of(UnitEntries.read(node, signedBy, problems));
        EvidenceReader evidence = new EvidenceReader(lists, named, assessors, signedBy, problems);
        file.list("evidence").forEach(evidence::read);
        evidence.checkReferences();
        PortfolioNotes.check(file, signedBy);
        file.ids("qualifications");
        Portfolio portfolio = new Portfolio(
                assessment,
                units,
                signOffs,
                persons(assessment),
                pinned(),
                evidence.items(),
                evidence.claims(),
                notApplicable(),
                exceptional(),
                exempted(signedBy));
        file.done();
        return portfolio;
    }

    private Set<String> known(Assessment assessment) {
        Set<String> known = new LinkedHashSet<>(people.ids());
        known.add(assessment.candidateId());
        known.add(assessment.assessorId());
        if (assessment.countersigned()) {
            known.add(assessment.countersignerId());
        }
        return known;
    }

    /** Everybody whom the file names, with the part that they take in the decision. */
    private List<Person> persons(Assessment assessment) {
        Map<String, String> all = new TreeMap<>(named.names());
        people.ids().forEach(id -> all.putIfAbsent(id, people.name(id).orElse("")));
        Map<String, String> firstOfName = new HashMap<>();
        Map<String, String> firstOfId = new HashMap<>();
        List<Person> persons = new ArrayList<>();
        all.forEach((id, name) -> persons.add(new Person(
                id,
                name,
                role(id, assessment),
                other(id, firstOfName.putIfAbsent(plain(name), id)),
                other(id, firstOfId.putIfAbsent(id.toLowerCase(Locale.ROOT), id)))));
        return persons;
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\p{Punct}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static String other(String id, String before) {
        return before == null || before.equals(id) ? "" : before;
    }

    private static String role(String id, Assessment assessment) {
        if (id.equals(assessment.candidateId())) {
            return "candidate";
        }
        return id.equals(assessment.assessorId()) ? "assessor" : "person";
    }

    private Optional<PinnedVersion> pinned() {
        Optional<MappingReader> pinned = file.optionalChild("standard", "version");
        Optional<PinnedVersion> version = pinned.map(of -> new PinnedVersion(
                standard.map(s -> s.suite().id()).orElse(""),
                of.id("version"),
                standard.map(s -> s.suite().version()).orElse("")));
        pinned.ifPresent(MappingReader::done);
        return version;
    }

    private Assessment assessment() {
        MappingReader candidate = file.child("candidate", "id", "name", "nation");
        MappingReader assessor = file.child("assessor", "id", "name", "qualified", "occupationallyCompetent");
        Optional<MappingReader> countersigner = file.optionalChild("countersignedBy", "id", "name", "qualified");
        Assessment assessment = new Assessment(
                file.id("reference"),
                file.date("assessedOn"),
                candidate.choice("nation", Nation.class),
                named.candidate(candidate),
                candidate.optionalDate("started").orElse(LocalDate.MIN),
                named.id(assessor),
                assessor.name("name"),
                assessor.flag("qualified"),
                assessor.flag("occupationallyCompetent"),
                countersigner.map(named::id).orElse(""),
                countersigner.map(by -> by.name("name")).orElse(""),
                countersigner.map(by -> by.flag("qualified")).orElse(false));
        candidate.optionalId("role");
        candidate.optionalName("number");
        candidate.optionalName("knownAs");
        candidate.optionalDate("registered");
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

    private List<Exempted> exempted(SignedBy signedBy) {
        List<Exempted> all = new ArrayList<>();
        for (MappingReader entry : file.list("exempted")) {
            UnitEntries.Signature by = signedBy.signature(entry);
            String unit = entry.id("unit");
            if (standard.filter(of -> !unit.isEmpty() && !of.suite().unitCodes().contains(unit))
                    .isPresent()) {
                problems.add(
                        entry.at("unit"),
                        "the suite has no unit \"" + unit + "\"",
                        Nearest.question(unit, standard.orElseThrow().suite().unitCodes())
                                .orElse("correct the code"));
            }
            if (all.stream().anyMatch(other -> other.unitCode().equals(unit))) {
                problems.add(entry.at("unit"), unit + " is exempted already", "record it once");
            }
            all.add(new Exempted(
                    unit,
                    entry.choice("as", Qualification.Recognition.class).id(),
                    Reason.brief(entry.prose("why")),
                    by.by(),
                    by.on()));
            entry.done();
        }
        return all;
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
