package org.assay.cli.competence;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.cli.terminal.InBackground;
import org.assay.cli.terminal.RulesOption;
import org.assay.competence.CheckedPortfolio;
import org.assay.competence.CompetenceArea;
import org.assay.competence.CompetenceAssessment;
import org.assay.competence.PortfolioFile;
import org.assay.competence.PortfolioReading;
import org.assay.input.Workers;
import org.assay.record.WrittenRecord;
import org.assay.standard.Suites;

/** Judges portfolios, by rules that are loaded while the first one is read. Safe to share between threads. */
final class PortfolioAssessor {
    private final PortfolioReading reading;
    private final InBackground<CompetenceAssessment> assessment;
    private final Optional<LocalDate> asOf;

    PortfolioAssessor(Suites suites, RulesOption rules, Optional<LocalDate> asOf) {
        this.asOf = asOf;
        reading = new PortfolioReading(suites);
        assessment = InBackground.of(() ->
                new CompetenceAssessment(rules.judging(new CompetenceArea()).prepared()));
    }

    /** @throws org.assay.input.InputException with every problem of the portfolio, or of its standard */
    CheckedPortfolio read(PortfolioFile portfolio) {
        return reading.read(portfolio, asOf);
    }

    WrittenRecord decide(CheckedPortfolio portfolio) {
        return new WrittenRecord(assessment().decide(portfolio), Workers.alone());
    }

    /** Waits until the rules are loaded. */
    CompetenceAssessment assessment() {
        return assessment.get();
    }
}
