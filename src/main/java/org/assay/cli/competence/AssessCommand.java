package org.assay.cli.competence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.Console;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Installation;
import org.assay.cli.terminal.JudgesByRules;
import org.assay.cli.terminal.Progress;
import org.assay.cli.terminal.RulesOption;
import org.assay.cli.terminal.SuiteOption;
import org.assay.competence.PortfolioFile;
import org.assay.input.CutText;
import org.assay.record.WrittenRecord;
import org.assay.report.Areas;
import org.assay.report.competence.CompetenceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges portfolios and writes a report of each. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Judges portfolios of evidence against their standard, and writes a report of each.")
public final class AssessCommand implements Callable<Integer>, JudgesByRules {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PortfolioArguments portfolios;

    @Mixin
    private SuiteOption suite;

    @Mixin
    private RulesOption rules;

    @Mixin
    private OutputOptions output;

    @Mixin
    private BatchOptions batch;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Judge as on this day instead of the portfolio's own day of assessment; it is recorded.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--fail-on-negative", description = "Exit with 10 when a decision is negative.")
    private boolean failOnNegative;

    @Mixin
    private Console printing;

    private final Areas areas;

    AssessCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        portfolios.check(spec.commandLine());
        batch.check(spec.commandLine(), portfolios.isSingleFile());
        output.prepare(portfolios.isSingleFile());
        PortfolioAssessor assessor = new PortfolioAssessor(suite, rules, asOf);
        return portfolios.isSingleFile() ? assessOnly(assessor) : assessAll(assessor);
    }

    private int assessOnly(PortfolioAssessor assessor) {
        PortfolioFile portfolio = portfolios.only(Progress::reading);
        String name = portfolio.text().name();
        CutText.in(portfolio.text()).forEach(printing.err()::println);
        WrittenRecord decision = assessor.decide(assessor.read(portfolio));
        List<Path> reports = output.write(portfolios.files(), OutputOptions.nameOf(Path.of(name)), decision);
        output.warnings(name, decision.decision()).forEach(printing.err()::println);
        printing.tell(() -> new CompetenceReport(decision).text(), reports);
        return failOnNegative && decision.decision().isNegative() ? ExitCode.NEGATIVE : ExitCode.DONE;
    }

    private int assessAll(PortfolioAssessor assessor) {
        FoundPortfolios found = portfolios.found(areas.fileKinds().ids());
        References.refuseShared(found.portfolios(), Installation.workers());
        BatchSummary summary = batch.of(assessor, output, printing.err()).run(found.portfolios());
        found.tell(printing);
        summary.tell(printing.out(), printing.err(), SummaryFile.in(output.folder()));
        return found.problems().isEmpty() ? summary.exitCode(failOnNegative) : ExitCode.INPUT_INVALID;
    }
}
