package org.assay.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.competence.CompetenceAssessment;
import org.assay.competence.PortfolioFile;
import org.assay.competence.RoleReference;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.rules.RulesException;
import org.assay.rules.Subject;
import org.assay.rules.book.Rulebook;
import org.assay.standard.Standard;
import org.assay.standard.StandardsLibrary;

/** Judges portfolio files against the suites that they name. Safe to share between threads. */
final class PortfolioAssessor {
    private final SuiteOption suites;
    private final Optional<LocalDate> asOf;
    private final InBackground<CompetenceAssessment> assessment;
    private final Map<List<String>, Known> standards = new ConcurrentHashMap<>();

    private record Known(Standard.Documents documents, List<String> roles) {}

    PortfolioAssessor(SuiteOption suites, RulesOption rules, Optional<LocalDate> asOf) {
        this.suites = suites;
        this.asOf = asOf;
        assessment = InBackground.of(() -> {
            Rulebook rulebook = rules.rulebook(CompetenceAssessment.STAGES);
            return new CompetenceAssessment(rulebook, Installation.version()).prepared();
        });
    }

    /** @throws RulesException where no rule makes a decision: a report of nothing would look like one */
    DecisionRecord decide(Path file) {
        DecisionRecord decision = assess(file);
        if (decision.judgements().stream()
                .noneMatch(judgement -> judgement.subject().kind() == Subject.Kind.DECISION)) {
            DecisionRecord.Identity rules = decision.identities().get("rules");
            throw new RulesException(List.of(new Problem(
                    Source.whole(file.toString()),
                    "no rule of the rulebook " + rules.name() + ", version " + rules.version() + ", decides on it",
                    "write base: bundled into rulebook.yaml to keep the bundled rules, or add rules that decide")));
        }
        return decision;
    }

    DecisionRecord assess(Path file) {
        Problems problems = new Problems();
        Node.Mapping portfolio = PortfolioFile.read(file, problems);
        Known standard = standard(portfolio, problems);
        RoleReference.check(portfolio, standard.roles(), problems);
        return assessment.get().assess(portfolio, standard.documents(), asOf, problems);
    }

    private Known standard(Node.Mapping portfolio, Problems problems) {
        List<String> units = CompetenceAssessment.units(portfolio);
        List<String> key = List.of(portfolio.text("suite"), String.join(" ", units));
        Known known = standards.get(key);
        if (known == null) {
            StandardsLibrary library = suites.library(portfolio, problems);
            known = new Known(library.documents(units), library.roles());
            standards.put(key, known);
        }
        return known;
    }
}
