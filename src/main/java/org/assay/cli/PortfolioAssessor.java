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
import org.assay.input.Problems;
import org.assay.record.DecisionRecord;
import org.assay.rules.Rulebook;
import org.assay.standard.Standard;

/** Judges portfolio files against the suites that they name. Safe to share between threads. */
final class PortfolioAssessor {
    private final SuiteOption suites;
    private final Optional<LocalDate> asOf;
    private final CompetenceAssessment assessment;
    private final Map<List<String>, Standard.Documents> documents = new ConcurrentHashMap<>();

    PortfolioAssessor(SuiteOption suites, Rulebook rulebook, Optional<LocalDate> asOf) {
        this.suites = suites;
        this.asOf = asOf;
        assessment = new CompetenceAssessment(rulebook, Program.version());
    }

    DecisionRecord assess(Path file) {
        Problems problems = new Problems();
        Node.Mapping portfolio = PortfolioFile.read(file, problems);
        return assessment.assess(portfolio, documents(portfolio, problems), asOf, problems);
    }

    private Standard.Documents documents(Node.Mapping portfolio, Problems problems) {
        List<String> units = CompetenceAssessment.units(portfolio);
        List<String> key = List.of(portfolio.text("suite"), String.join(" ", units));
        Standard.Documents known = documents.get(key);
        if (known == null) {
            known = suites.library(portfolio, problems).documents(units);
            documents.put(key, known);
        }
        return known;
    }
}
