package org.assay.cli.competence;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.DocumentReader;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.input.Workers;

/** The references of the portfolios of a run: who files decisions by them must find one under each. */
final class References {
    private References() {}

    private record Reference(String text, Source at) {}

    /** @throws InputException where two portfolios have the same */
    static void refuseShared(List<FoundPortfolios.Named> portfolios, Workers workers) {
        Map<String, Source> known = new HashMap<>();
        Problems problems = new Problems();
        workers.each(portfolios, portfolio -> of(portfolio.file())).stream()
                .flatMap(Optional::stream)
                .forEach(reference -> {
                    Source first = known.putIfAbsent(reference.text(), reference.at());
                    if (first != null) {
                        problems.add(
                                reference.at(),
                                "the reference \"" + reference.text() + "\" is already that of " + first,
                                "give each portfolio a reference of its own, or leave one of the two out");
                    }
                });
        problems.throwIfAny();
    }

    /** Nothing of a file that cannot be read, which is told when its turn comes. */
    private static Optional<Reference> of(Path file) {
        try {
            return DocumentReader.read(file, new Problems())
                    .get("reference")
                    .filter(Node.Scalar.class::isInstance)
                    .map(Node.Scalar.class::cast)
                    .filter(reference -> !reference.text().isBlank())
                    .map(reference -> new Reference(reference.text().strip(), reference.at()));
        } catch (InputException unread) {
            return Optional.empty();
        }
    }
}
