package org.assay.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.input.DocumentReader;
import org.assay.input.Node;

/**
 * What a record's judgements say and rest on, two lines each in their order: a difference shows each that changed, and whether
 * in its sentence or in its grounds.
 */
public final class JudgementLines {
    private JudgementLines() {}

    /**
     * Lines such as {@code outcome ES19/3 is not met (requirement-not-met): Outcome 3 of ES19 is not met: …}, and below each,
     * indented, its grounds.
     */
    public static String of(Path record) throws IOException {
        List<Node> judgements = DocumentReader.readRecord(record.toString(), Files.readAllBytes(record))
                .items("judgements");
        assertTrue(!judgements.isEmpty(), () -> record + " has no judgement");
        return judgements.stream().map(JudgementLines::lines).collect(Collectors.joining());
    }

    private static String lines(Node judgement) {
        Node subject = judgement.get("subject").orElseThrow();
        String verdict = judgement.text("verdict");
        String grounds = judgement.items("because").stream()
                .map(JudgementLines::ground)
                .map(ground -> "; " + ground)
                .collect(Collectors.joining());
        return subject.text("kind") + " " + subject.text("id")
                + (verdict.startsWith("would ") || verdict.startsWith("cannot ") ? " " : " is ") + verdict + " ("
                + judgement.text("rule") + "): " + judgement.text("statement") + "\n    because"
                + grounds.replaceFirst(";", "")
                + "\n";
    }

    /** The values of a ground, whatever its kind: the id of a judgement, an entry or number and what it says, a figure and its value. */
    private static String ground(Node ground) {
        if (ground.get("value").isPresent() && ground.get("about").isPresent()) {
            return ground.text("says");
        }
        return new TreeMap<>(((Node.Mapping) ground).entries())
                .entrySet().stream()
                        .filter(part -> !part.getKey().equals("source"))
                        .map(part -> part.getValue().value() instanceof Node.Scalar value ? value.text() : "")
                        .collect(Collectors.joining(" "));
    }
}
