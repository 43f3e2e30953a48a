package org.assay.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.record.EvidenceComparison;

/** The evidence that a record names, beside files that are said to be it. */
final class RecordedEvidence {
    private RecordedEvidence() {}

    /** Looks for each file that was hashed when the portfolio was judged. */
    static EvidenceComparison compare(DecisionRecord recorded, EvidenceFiles files) {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Node item : new PortfolioInputs(recorded).portfolio().items("evidence")) {
            for (Node file : files(item)) {
                compared++;
                difference(item.text("id"), file.text("file"), file.text("sha256"), files)
                        .ifPresent(differences::add);
            }
        }
        return new EvidenceComparison(compared, differences);
    }

    /** What names a file of an item with its hash: the item itself, and the entries of its {@code files}. */
    private static List<Node> files(Node item) {
        return Stream.concat(Stream.of(item), item.items("files").stream())
                .filter(named -> !named.text("sha256").isEmpty())
                .toList();
    }

    private static Optional<String> difference(String id, String file, String judged, EvidenceFiles files) {
        Optional<String> now = files.sha256(file, Source.whole(id), new Problems());
        if (now.isEmpty()) {
            return Optional.of("evidence " + id + ": " + file + " is not in the folder, or not to be read from it");
        }
        return now.get().equals(judged)
                ? Optional.empty()
                : Optional.of("evidence " + id + ": " + file + " is another file than the one that was judged");
    }
}
