package org.assay.competence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assay.input.Node;
import org.assay.input.Sha256;
import org.assay.record.DecisionRecord;
import org.assay.record.EvidenceComparison;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.junit.jupiter.api.Test;

class RecordedEvidenceTest {
    @Test
    void each_of_several_files_of_an_item_is_compared() {
        byte[] first = "The first visit".getBytes(StandardCharsets.UTF_8);
        byte[] second = "The second visit".getBytes(StandardCharsets.UTF_8);
        DecisionRecord recorded = judged(entry("first.txt", first), entry("second.txt", second));

        EvidenceComparison same =
                RecordedEvidence.compare(recorded, EvidenceFiles.of(Map.of("first.txt", first, "second.txt", second)));
        EvidenceComparison replaced =
                RecordedEvidence.compare(recorded, EvidenceFiles.of(Map.of("first.txt", first, "second.txt", first)));

        assertEquals(new EvidenceComparison(2, List.of()), same);
        assertEquals(
                List.of("evidence E01: second.txt is another file than the one that was judged"),
                replaced.differences());
    }

    private static DecisionRecord judged(Node... files) {
        List<Requirement> all = Suite.ELECTORAL_SERVICES.requirements("ES19");
        Piece piece = Piece.valid("E01", Method.OBSERVATION, all);
        Dossier dossier = new Dossier(
                Suite.ELECTORAL_SERVICES, List.of("ES19"), "england", 0, List.of(piece), List.of(), List.of());
        Node item = ((Node.Mapping) piece.node()).with("files", Node.Sequence.of(List.of(files)));
        return Suite.assess(dossier, dossier.node().with("evidence", Node.Sequence.of(List.of(item))));
    }

    private static Node entry(String name, byte[] bytes) {
        return Node.Mapping.of(Map.of("file", Node.Scalar.of(name), "sha256", Node.Scalar.of(Sha256.of(bytes))));
    }
}
