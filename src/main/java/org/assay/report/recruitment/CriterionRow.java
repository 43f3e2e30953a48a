package org.assay.report.recruitment;

import java.util.List;
import java.util.Map;
import org.assay.input.Node;
import org.assay.report.competence.Words;

/**
 * A criterion as the person specification has it.
 *
 * @param need E for essential, D for desirable
 * @param methods as people read them
 * @param units code and title of each unit that it refers to
 */
public record CriterionRow(String id, String category, String text, String need, String methods, List<Unit> units) {
    private static final Map<String, String> CATEGORIES = Map.of(
            "qualifications", "Qualifications",
            "experience", "Experience",
            "skills", "Skills, knowledge and abilities",
            "other", "Other");

    public CriterionRow {
        units = List.copyOf(units);
    }

    /** A unit of the standard. */
    public record Unit(String code, String title) {}

    static CriterionRow of(Node node, Map<String, String> titles) {
        List<String> methods = node.items("methods").stream()
                .map(item -> item instanceof Node.Scalar scalar ? Words.phrase(scalar.text()) : "")
                .toList();
        List<Unit> units = node.items("units").stream()
                .map(item -> item instanceof Node.Scalar scalar ? scalar.text() : "")
                .map(code -> new Unit(code, titles.getOrDefault(code, "")))
                .toList();
        return new CriterionRow(
                node.text("id"),
                CATEGORIES.getOrDefault(node.text("category"), node.text("category")),
                node.text("text"),
                node.text("need").equals("essential") ? "E" : "D",
                String.join(", ", methods),
                units);
    }

    public boolean essential() {
        return need.equals("E");
    }

    /** {@code Unit D1: Develop …}, or the codes alone where there are several; empty where it refers to none. */
    public String reference() {
        if (units.size() == 1) {
            return "Unit " + units.get(0).code() + ": " + units.get(0).title();
        }
        return units.isEmpty()
                ? ""
                : "Units " + String.join(", ", units.stream().map(Unit::code).toList());
    }
}
