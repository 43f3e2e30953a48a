package org.assay.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.input.OutputFile;
import org.assay.record.DecisionRecord;
import org.assay.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Judges portfolios and writes a report of each. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Judges portfolios of evidence against their standard, and writes a report of each.")
final class AssessCommand implements Callable<Integer> {
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

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Judge as on this day instead of the portfolio's own day of assessment; it is recorded.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--fail-on-negative", description = "Exit with 10 when a decision is negative.")
    private boolean failOnNegative;

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many portfolios to judge at a time; as many as there are processors if nothing is said.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs is " + jobs + "; give it a number from 1.");
        }
        output.prepare(portfolios.isSingleFile(), spec.commandLine());
        PortfolioAssessor assessor = new PortfolioAssessor(suite, rules.rulebook(), asOf);
        return portfolios.isSingleFile() ? assessOnly(portfolios.onlyFile(), assessor) : assessAll(assessor);
    }

    private int assessOnly(Path file, PortfolioAssessor assessor) {
        DecisionRecord decision = assessor.decide(file);
        List<Path> reports = output.writeOnly(file, decision);
        output.warnings(decision).forEach(warning -> spec.commandLine().getErr().println(file + ": " + warning));
        out().print(TextReport.of(decision));
        out().println();
        reports.forEach(report -> out().println("Report: " + report));
        return failOnNegative && Outcome.isNegative(decision) ? ExitCode.NEGATIVE : ExitCode.DONE;
    }

    private int assessAll(PortfolioAssessor assessor) {
        FoundPortfolios found = portfolios.found();
        BatchSummary summary = new Batch(assessor, output, jobs).run(found.portfolios());
        Path file = output.folder().resolve("summary.csv");
        OutputFile.write(file, summary.csv().getBytes(StandardCharsets.UTF_8));
        PrintWriter err = spec.commandLine().getErr();
        if (!quiet) {
            found.records()
                    .forEach(skipped -> err.println("skipped " + skipped + ": a decision record, not a portfolio"));
        }
        found.problems().forEach(err::println);
        summary.tell(out(), err, file);
        return found.problems().isEmpty() ? summary.exitCode(failOnNegative) : ExitCode.INPUT_INVALID;
    }

    private PrintWriter out() {
        return quiet
                ? new PrintWriter(PrintWriter.nullWriter())
                : spec.commandLine().getOut();
    }
}
