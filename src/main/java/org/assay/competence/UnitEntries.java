package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;

/** The units that a portfolio is for: a code each, or a code with its route, its sign-off and its quality assurance. */
final class UnitEntries {
    private final List<Entry> entries = new ArrayList<>();

    private UnitEntries() {}

    /** How a unit belongs to the award. */
    enum Route {
        MANDATORY,
        OPTIONAL,
        ADDITIONAL
    }

    /** What a quality assurer made of a decision. */
    enum Result {
        AGREED,
        RETURNED
    }

    /** Somebody who signed, and when. */
    record Signature(String by, LocalDate on) {}

    /** @param action what the quality assurer asks for; empty where nothing */
    record Assured(Signature signature, Result result, String action) {}

    /** A unit, and who signed it off, countersigned and quality-assured it, where it has more to say than its code. */
    record Entry(
            String code, Optional<Signature> signedOff, Optional<Signature> countersigned, Optional<Assured> assured) {
        boolean own() {
            return signedOff.isPresent() || assured.isPresent();
        }
    }

    /** Codes of the units, as the file has them. */
    static List<String> codes(Node portfolio) {
        return portfolio.items("units").stream()
                .map(entry -> code(entry).strip())
                .toList();
    }

    /** Whether no unit has more than its code, so that the list is one of ids. */
    static boolean areCodes(Node portfolio) {
        return portfolio.items("units").stream().noneMatch(Node.Mapping.class::isInstance);
    }

    private static String code(Node entry) {
        return entry instanceof Node.Scalar code ? code.text() : entry.text("unit");
    }

    /** @param people who may sign; what is wrong with a list of codes alone is not told here */
    static UnitEntries read(Node portfolio, SignedBy people, Problems told) {
        UnitEntries units = new UnitEntries();
        Problems problems = areCodes(portfolio) ? new Problems() : told;
        for (Node node : portfolio.items("units")) {
            Node.Mapping full = node instanceof Node.Mapping mapping
                    ? mapping
                    : new Node.Mapping(node.at(), Map.of()).with("unit", node);
            units.add(MappingReader.of(full, problems), people, problems);
        }
        return units;
    }

    private void add(MappingReader entry, SignedBy people, Problems problems) {
        String code = entry.id("unit");
        if (!code.isEmpty() && entries.stream().anyMatch(before -> before.code().equals(code))) {
            problems.add(entry.at("unit"), "the unit \"" + code + "\" is listed twice", "list it once");
        }
        entry.optionalChoice("route", Route.class);
        Optional<MappingReader> signedOff = entry.optionalChild("signedOff", "by", "on");
        Optional<MappingReader> countersigned =
                signedOff.flatMap(sign -> sign.optionalChild("countersigned", "by", "on"));
        Optional<MappingReader> assured = entry.optionalChild("qualityAssured", "by", "on", "result");
        entries.add(new Entry(
                code,
                signedOff.map(people::signature),
                countersigned.map(people::signature),
                assured.map(of -> new Assured(
                        people.signature(of),
                        of.choice("result", Result.class),
                        of.optionalProse("action").map(Reason::brief).orElse("")))));
        countersigned.ifPresent(MappingReader::done);
        signedOff.ifPresent(MappingReader::done);
        assured.ifPresent(MappingReader::done);
        entry.done();
    }

    List<Entry> all() {
        return entries;
    }

    /** Codes of the units that the portfolio's own assessor decides on. */
    List<String> withoutOwn() {
        return entries.stream().filter(entry -> !entry.own()).map(Entry::code).toList();
    }
}
