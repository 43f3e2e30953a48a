package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.input.DocumentReader;
import org.assay.input.FileEnding;
import org.assay.input.InputException;
import org.assay.input.Nearest;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordReader;
import org.assay.record.RecordWriter;
import org.assay.report.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a judgement. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "Prints the reasons behind a judgement, down to the evidence, and what would change it.")
final class WhyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PORTFOLIO",
            description = "The portfolio to judge, or a record or report of any decision.")
    private Path portfolio;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "UNIT[/REQUIREMENT]",
            description = "What to explain: a unit, a requirement such as ES19/4, or an item of evidence; of a round "
                    + "of recruitment an applicant such as 101, or a criterion of one such as 101/Q1. "
                    + "Without it, the decision as a whole.")
    private Optional<String> subject = Optional.empty();

    @Mixin
    private SuiteOption suite;

    @Mixin
    private RulesOption rules;

    @Override
    public Integer call() {
        DecisionRecord decision = isRecord()
                ? CarriedRecord.read(portfolio).decision()
                : new PortfolioAssessor(suite, rules, Optional.empty()).assess(portfolio);
        String wanted = subject.orElseGet(() -> decision.inputs().containsKey("vacancy")
                ? decision.inputs().get("vacancy").text("reference")
                : decision.inputs().get("portfolio").text("reference"));
        String explanation = Explanation.of(decision, wanted).orElseThrow(() -> unknown(wanted, decision));
        spec.commandLine().getOut().print(explanation);
        return ExitCode.DONE;
    }

    private boolean isRecord() {
        return FileEnding.PDF.isOf(portfolio)
                || RecordReader.begins(portfolio)
                || FileEnding.JSON.isOf(portfolio)
                        && DocumentReader.read(portfolio, new Problems())
                                .text("kind")
                                .equals(RecordWriter.KIND);
    }

    private InputException unknown(String wanted, DecisionRecord decision) {
        List<String> judged = decision.judgements().stream()
                .map(judgement -> judgement.subject().id())
                .distinct()
                .toList();
        String remedy = decision.inputs().containsKey("vacancy")
                ? "name an applicant of this round, or a criterion of one, such as 101/Q1"
                : "name a unit, a requirement such as ES19/4, or an item of evidence of this portfolio";
        return new InputException(List.of(new Problem(
                Source.whole(portfolio.toString()),
                "nothing was judged about \"" + wanted + "\"",
                Nearest.question(wanted, judged)
                        .map(question -> question + " Otherwise " + remedy)
                        .orElse(remedy))));
    }
}
