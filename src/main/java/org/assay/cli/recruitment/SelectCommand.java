package org.assay.cli.recruitment;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.Console;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.JudgesByRules;
import org.assay.record.DecisionRecord;
import org.assay.recruitment.Recruitment;
import org.assay.report.recruitment.RecruitmentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Selects among applicants. */
@Command(
        name = "select",
        mixinStandardHelpOptions = true,
        description =
                "Puts the appointable applicants for a vacancy in order of merit, and writes the selection report, "
                        + "a grid and a feedback letter for each. With --name-blind it writes no letters.")
public final class SelectCommand implements Callable<Integer>, JudgesByRules {
    @Mixin
    private RoundArguments round;

    @Mixin
    private RoundOutput output;

    @Option(names = "--fail-on-negative", description = "Exit with 10 when nobody can be appointed.")
    private boolean failOnNegative;

    @Mixin
    private Console printing;

    @Override
    public Integer call() {
        output.prepare(round.files());
        RoundArguments.Judged judged = round.decide(Recruitment.Stage.SELECTION, printing.err());
        DecisionRecord decision = judged.decision().decision();
        List<Path> written = output.write(judged, round.files());
        output.warnings(decision).forEach(warning -> printing.err().println(round.applications() + ": " + warning));
        printing.tell(() -> RecruitmentText.of(decision), written);
        return failOnNegative && decision.isNegative() ? ExitCode.NEGATIVE : ExitCode.DONE;
    }
}
