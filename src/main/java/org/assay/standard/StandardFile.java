package org.assay.standard;

import java.util.List;
import java.util.function.Supplier;
import org.assay.input.Node;
import org.assay.input.Problems;

/** Checks a single file of a standard, apart from those that it refers to. */
public final class StandardFile {
    public static final List<String> KINDS =
            List.of("suite", "unit", "role", "qualification", "assessment-strategy", "sources");

    private StandardFile() {}

    /**
     * @param node a file of one of {@link #KINDS}
     * @param library the suite that the units of a role or a qualification are looked up in
     * @throws org.assay.input.InputException with every problem
     */
    public static void check(Node node, Supplier<StandardsLibrary> library) {
        Problems problems = new Problems();
        switch (node.text("kind")) {
            case "suite" -> SuiteReader.read(node, problems);
            case "unit" -> UnitReader.read(node, problems);
            case "role" -> RoleReader.read(node, library.get().suite(), problems);
            case "qualification" ->
                QualificationReader.read(node, library.get().suite().unitCodes(), problems);
            case "assessment-strategy" -> AssessmentStrategyReader.read(node, problems);
            case "sources" -> CitedDocumentReader.read(node, problems);
            default -> throw new IllegalArgumentException(node.text("kind"));
        }
        problems.throwIfAny();
    }
}
