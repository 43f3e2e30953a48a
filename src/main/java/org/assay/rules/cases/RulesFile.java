package org.assay.rules.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RulebookHeader;
import org.assay.rules.book.Stages;

/** Checks a single file of a rulebook, apart from those beside it. */
public final class RulesFile {
    private static final String RULEBOOK = "rulebook";
    private static final String CASES = "rule-cases";
    private static final String CASE_BASE = "case-base";
    private static final String STAGES = "stages";

    public static final List<String> KINDS = List.of(RULEBOOK, CASES, CASE_BASE, STAGES);

    private RulesFile() {}

    /**
     * @param node a file of one of {@link #KINDS}
     * @param areas whose cases may start from a case base
     * @throws org.assay.input.InputException with every problem
     */
    public static void check(Path file, Node.Mapping node, List<CaseBench> areas) {
        Problems problems = new Problems();
        switch (node.text("kind")) {
            case RULEBOOK -> RulebookHeader.read(node, problems);
            case CASES -> RuleCases.read(node, rule(file, node), problems);
            case CASE_BASE -> caseBase(file, node, areas, problems);
            case STAGES -> Stages.read(node, node.text("kind"), problems);
            default -> throw new IllegalArgumentException(node.text("kind"));
        }
        problems.throwIfAny();
    }

    /** The rule that the cases must be for, as the file is named; of any other name, the one that it names. */
    private static String rule(Path file, Node node) {
        String name = file.getFileName().toString();
        return name.endsWith(RuleFile.CASES)
                ? name.substring(0, name.length() - RuleFile.CASES.length())
                : node.text("rule");
    }

    /** A case base lies in the folder of its area. */
    private static void caseBase(Path file, Node.Mapping node, List<CaseBench> areas, Problems problems) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        areas.stream()
                .filter(area -> folder.endsWith(area.id()))
                .findFirst()
                .ifPresentOrElse(
                        area -> Objects.requireNonNull(area.situation().apply(node, Node.Mapping.of(Map.of()))),
                        () -> problems.add(
                                node.at(),
                                "no area has the folder \"" + folder.getFileName() + "\", in which the case base lies",
                                "put it into one named "
                                        + String.join(
                                                " or ",
                                                areas.stream()
                                                        .map(CaseBench::id)
                                                        .toList())));
    }
}
