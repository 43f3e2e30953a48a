package org.assay.cli.competence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.assay.cli.terminal.InBackground;
import org.assay.cli.terminal.RulesOption;
import org.assay.competence.CheckedPortfolio;
import org.assay.competence.CompetenceArea;
import org.assay.competence.CompetenceAssessment;
import org.assay.competence.EvidenceFiles;
import org.assay.competence.PortfolioFile;
import org.assay.competence.PortfolioReading;
import org.assay.input.Workers;
import org.assay.record.WrittenRecord;
import org.assay.standard.Suites;

/** Judges portfolio files, by rules that are loaded while the first file is read. Safe to share between threads. */
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

    WrittenRecord decide(Path file) {
        return decide(file, Files::newInputStream);
    }

    /** The only one of a run, whose files of evidence may be watched while they are read. */
    WrittenRecord decide(Path file, EvidenceFiles.Opening opening) {
        CheckedPortfolio portfolio = reading.read(PortfolioFile.at(file, opening), asOf);
        return new WrittenRecord(assessment.get().decide(portfolio), Workers.alone());
    }
}
