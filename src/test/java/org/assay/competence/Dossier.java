package org.assay.competence;

import static org.assay.competence.Piece.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assay.input.Node;
import org.assay.standard.Requirement;

/**
 * A portfolio that a test makes up.
 *
 * @param people who assesses whom: an index into {@link #PEOPLE}
 */
record Dossier(
        Suite suite,
        List<String> units,
        String nation,
        int people,
        List<Piece> pieces,
        List<Requirement> notApplicable,
        List<String> exceptional) {
    static final String CANDIDATE = "C-1";

    /**
     * All in order; not qualified; the same but countersigned; not competent in the work; the candidate alone; not qualified
     * and countersigned by the assessor; by the candidate; by somebody who is not qualified either.
     */
    static final List<Map<String, Node>> PEOPLE = List.of(
            Map.of("assessor", assessor("A-1", true, true)),
            Map.of("assessor", assessor("A-1", false, true)),
            Map.of("assessor", assessor("A-1", false, true), "countersignedBy", countersigner("A-9", true)),
            Map.of("assessor", assessor("A-1", true, false)),
            Map.of("assessor", assessor(CANDIDATE, true, true)),
            Map.of("assessor", assessor("A-1", false, true), "countersignedBy", countersigner("A-1", true)),
            Map.of("assessor", assessor("A-1", false, true), "countersignedBy", countersigner(CANDIDATE, true)),
            Map.of("assessor", assessor("A-1", false, true), "countersignedBy", countersigner("A-9", false)));

    private static Node assessor(String id, boolean qualified, boolean occupationallyCompetent) {
        return Node.Mapping.of(Map.of(
                "id", text(id),
                "name", text(Piece.name(id)),
                "qualified", Node.Scalar.of(qualified),
                "occupationallyCompetent", Node.Scalar.of(occupationallyCompetent)));
    }

    private static Node countersigner(String id, boolean qualified) {
        return Node.Mapping.of(
                Map.of("id", text(id), "name", text(Piece.name(id)), "qualified", Node.Scalar.of(qualified)));
    }

    /** Whether a countersignature is that of the assessor or the candidate. */
    boolean countersignedByItsOwn() {
        return people == 5 || people == 6;
    }

    /** The assessed units with a sign-off of their own each, which says what that of the portfolio says. */
    Node.Mapping signedOffEach() {
        Node on = text("2026-10-30");
        Map<String, Node> signedOff = new LinkedHashMap<>();
        signedOff.put("by", text(PEOPLE.get(people).get("assessor").text("id")));
        signedOff.put("on", on);
        if (PEOPLE.get(people).containsKey("countersignedBy")) {
            String by = PEOPLE.get(people).get("countersignedBy").text("id");
            signedOff.put("countersigned", Node.Mapping.of(Map.of("by", text(by), "on", on)));
        }
        return node().with(
                        "units",
                        Node.Sequence.of(units.stream()
                                .map(unit -> (Node) Node.Mapping.of(
                                        Map.of("unit", text(unit), "signedOff", Node.Mapping.of(signedOff))))
                                .toList()));
    }

    /** With an item entered twice, the second time under another id alone. */
    Node.Mapping withDouble(Piece piece) {
        List<Node> items = new ArrayList<>(pieces.stream().map(Piece::node).toList());
        items.add(((Node.Mapping) piece.node()).with("id", text("double")));
        return node().with("evidence", Node.Sequence.of(items));
    }

    Dossier with(Piece piece) {
        List<Piece> more = new ArrayList<>(pieces);
        more.add(piece);
        return with(more);
    }

    Dossier without(Piece piece) {
        return with(pieces.stream().filter(p -> p != piece).toList());
    }

    Dossier with(List<Piece> others) {
        return new Dossier(suite, units, nation, people, others, notApplicable, exceptional);
    }

    /** The same in another order, of items as well as of what each claims. */
    Dossier shuffled(Random random) {
        List<Piece> items = new ArrayList<>();
        for (Piece piece : pieces) {
            List<Requirement> order = new ArrayList<>(piece.claims().keySet());
            Collections.shuffle(order, random);
            Map<Requirement, org.assay.competence.facts.Decision> claims = new LinkedHashMap<>();
            order.forEach(requirement -> claims.put(requirement, piece.claims().get(requirement)));
            items.add(new Piece(
                    piece.id(),
                    piece.method(),
                    piece.date(),
                    piece.by(),
                    piece.standing(),
                    piece.authenticated(),
                    piece.decision(),
                    claims));
        }
        Collections.shuffle(items, random);
        return with(items);
    }

    /** As its file has it. */
    Node.Mapping node() {
        Map<String, Node> file = new LinkedHashMap<>();
        file.put("kind", text("portfolio"));
        file.put("reference", text("P-1"));
        file.put("suite", text(suite.id()));
        file.put(
                "candidate",
                Node.Mapping.of(
                        Map.of("id", text(CANDIDATE), "name", text(Piece.name(CANDIDATE)), "nation", text(nation))));
        file.put("units", Node.Sequence.of(units.stream().map(Piece::text).toList()));
        file.put("assessedOn", text("2026-10-30"));
        file.putAll(PEOPLE.get(people));
        file.put("evidence", Node.Sequence.of(pieces.stream().map(Piece::node).toList()));
        file.put(
                "notApplicable",
                Node.Sequence.of(
                        notApplicable.stream().map(Dossier::notApplicable).toList()));
        file.put(
                "exceptional",
                Node.Sequence.of(exceptional.stream().map(Dossier::exceptional).toList()));
        return Node.Mapping.of(file);
    }

    private static Node notApplicable(Requirement requirement) {
        Map<String, Node> entry = new LinkedHashMap<>(Piece.named(requirement));
        entry.put("reason", text("It is never met here"));
        return Node.Mapping.of(entry);
    }

    private static Node exceptional(String unit) {
        return Node.Mapping.of(Map.of("unit", text(unit), "reason", text("Others learn from it")));
    }

    /** Short, for a failed property. */
    @Override
    public String toString() {
        return new String(org.assay.input.CanonicalJson.write(node()), java.nio.charset.StandardCharsets.UTF_8);
    }
}
