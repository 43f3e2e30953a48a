package org.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.competence.CompetenceAssessment;
import org.assay.input.InputException;
import org.assay.input.Nearest;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.standard.StandardsLibrary;
import picocli.CommandLine.Option;

/** Which suite a command uses. */
final class SuiteOption {
    private static final String DEFAULT = "electoral-services";

    @Option(
            names = "--suite",
            paramLabel = "SUITE",
            description = "Use this suite: an id below standards/, or a folder that holds a suite. "
                    + "Without it, a portfolio's own suite is used.")
    private Optional<String> suite = Optional.empty();

    /** The suite that the option names, or the library's own. */
    StandardsLibrary library() {
        return open(suite.orElse(DEFAULT), Source.whole("--suite"));
    }

    /**
     * The suite that the option names, or the one that a portfolio names under {@code suite}.
     *
     * @param problems what was found wrong with the portfolio already
     * @throws InputException where there is none: with everything else that is wrong with the portfolio
     */
    StandardsLibrary library(Node.Mapping portfolio, Problems problems) {
        try {
            return named(portfolio);
        } catch (InputException missing) {
            // its own problem with the suite would only say the same again
            CompetenceAssessment.checkAlone(portfolio.with("suite", Node.Scalar.of(DEFAULT)), problems);
            if (portfolio.text("kind").equals("portfolio")) {
                problems.addAll(missing);
            }
            problems.throwIfAny();
            throw missing;
        }
    }

    private StandardsLibrary named(Node file) {
        Source at = file.get("suite").map(Node::at).orElse(file.at());
        return suite.map(named -> open(named, Source.whole("--suite"))).orElseGet(() -> open(file.text("suite"), at));
    }

    private static StandardsLibrary open(String name, Source at) {
        Path below = standards().resolve(name).normalize();
        if (name.matches("[A-Za-z0-9][A-Za-z0-9._-]*") && Files.isDirectory(below)) {
            return StandardsLibrary.open(below);
        }
        boolean option = at.line() == 0;
        if (option && Files.isDirectory(Path.of(name))) {
            return StandardsLibrary.open(Path.of(name));
        }
        String remedy = "name one of " + String.join(", ", known()) + ", or give a folder with --suite";
        throw new InputException(List.of(new Problem(
                at,
                name.isBlank() ? "\"suite\" is missing" : "there is no suite \"" + name + "\"",
                Nearest.question(name, known())
                        .map(question -> question + " Otherwise " + remedy)
                        .orElse(remedy))));
    }

    private static Path standards() {
        return Installation.home().resolve("standards");
    }

    static List<String> known() {
        try (Stream<Path> folders = Files.list(standards())) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
