package org.assay.report.recruitment;

import java.util.List;
import java.util.Map;
import org.assay.input.Node;
import org.assay.report.parts.Words;

/**
 * A criterion as the person specification has it.
 *
 * @param need E for essential, D for desirable
 * @param passMark what it has to score
 * @param weight how many times it counts in the total; empty where it has no weight
 * @param methodIds as the vacancy writes them
 * @param units code and title of each unit that it refers to
 */
public record CriterionRow(
        String id,
        String category,
        String text,
        String need,
        String passMark,
        String weight,
        List<String> methodIds,
        List<Unit> units) {
    private static final Map<String, String> CATEGORIES = Map.of(
            "qualifications", "Qualifications",
            "experience", "Experience",
            "skills", "Skills, knowledge and abilities",
            "other", "Other");

    public CriterionRow {
        methodIds = List.copyOf(methodIds);
        units = List.copyOf(units);
    }

    /** A unit of the standard. */
    public record Unit(String code, String title) {}

    /** @param passMark of criteria that have none of their own */
    static CriterionRow of(Node node, Map<String, String> titles, String passMark) {
        List<Unit> units = texts(node, "units").stream()
                .map(code -> new Unit(code, titles.getOrDefault(code, "")))
                .toList();
        return new CriterionRow(
                node.text("id"),
                CATEGORIES.getOrDefault(node.text("category"), node.text("category")),
                node.text("text"),
                node.text("need").equals("essential") ? "E" : "D",
                node.get("passMark").isPresent() ? node.text("passMark") : passMark,
                node.text("weight"),
                texts(node, "methods"),
                units);
    }

    static List<String> texts(Node node, String key) {
        return node.items(key).stream()
                .map(item -> item instanceof Node.Scalar scalar ? scalar.text() : "")
                .toList();
    }

    /** {@code E}, or {@code E, counts 2 times} where it has a weight. */
    public String tag() {
        return need + (weight.isEmpty() ? "" : ", counts " + weight + (weight.equals("1") ? " time" : " times"));
    }

    /** As people read them. */
    public String methods() {
        return String.join(", ", methodIds.stream().map(Words::phrase).toList());
    }

    boolean isQualification() {
        return category.equals(CATEGORIES.get("qualifications"));
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
