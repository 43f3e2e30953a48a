package org.assay.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.competence.CompetenceAssessment;
import org.assay.competence.PortfolioFile;
import org.assay.input.Node;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.rules.Rulebook;
import org.assay.standard.Standard;
import org.assay.standard.StandardsLibrary;
import org.assay.standard.Suite;

/** Judges portfolio files against the suites that they name. Safe to share between threads. */
final class PortfolioAssessor {
    private final SuiteOption suites;
    private final Optional<LocalDate> asOf;
    private final CompetenceAssessment assessment;
    private final Map<String, Opened> opened = new ConcurrentHashMap<>();
    private final Map<List<String>, Standard.Documents> documents = new ConcurrentHashMap<>();

    PortfolioAssessor(SuiteOption suites, Rulebook rulebook, Optional<LocalDate> asOf) {
        this.suites = suites;
        this.asOf = asOf;
        assessment = new CompetenceAssessment(rulebook, Program.version());
    }

    /** A library and what a record says of it, looked up once for all portfolios of its suite. */
    private record Opened(StandardsLibrary library, DecisionRecord.Identity suite, DecisionRecord.Identity strategy) {}

    DecisionRecord assess(Path file) {
        Node.Mapping portfolio = PortfolioFile.read(file);
        if (asOf.isPresent()) {
            portfolio = portfolio.with(
                    "assessedOn",
                    new Node.Scalar(
                            Source.whole("--as-of"),
                            Node.Scalar.Kind.TEXT,
                            asOf.get().toString()));
        }
        Opened suite = open(portfolio);
        return assessment.assess(portfolio, documents(suite, portfolio), suite.suite(), suite.strategy());
    }

    private Opened open(Node.Mapping portfolio) {
        String name = portfolio.text("suite");
        Opened known = opened.get(name);
        if (known == null) {
            known = open(suites.library(portfolio));
            opened.put(name, known);
        }
        return known;
    }

    private static Opened open(StandardsLibrary library) {
        Suite suite = library.suite();
        return new Opened(
                library,
                new DecisionRecord.Identity(suite.title(), suite.version(), library.suiteHash()),
                new DecisionRecord.Identity(
                        "Assessment strategy of " + suite.id(), library.strategyVersion(), library.strategyHash()));
    }

    private Standard.Documents documents(Opened suite, Node portfolio) {
        List<String> units = CompetenceAssessment.units(portfolio);
        return documents.computeIfAbsent(
                List.of(portfolio.text("suite"), String.join(" ", units)),
                key -> suite.library().documents(units));
    }
}
