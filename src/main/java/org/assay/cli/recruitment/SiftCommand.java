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

/** Sifts applications. */
@Command(
        name = "sift",
        mixinStandardHelpOptions = true,
        description =
                "Says which applications for a vacancy go forward and why, and writes a report and a feedback letter to each "
                        + "applicant. With --name-blind it writes no letters.")
public final class SiftCommand implements Callable<Integer>, JudgesByRules {
    @Mixin
    private RoundArguments round;

    @Mixin
    private RoundOutput output;

    @Mixin
    private Console printing;

    @Override
    public Integer call() {
        output.prepare(round.files());
        RoundArguments.Judged judged = round.decide(Recruitment.Stage.SIFT, printing.err());
        DecisionRecord decision = judged.decision().decision();
        List<Path> written = output.write(judged, round.files());
        output.warnings(decision).forEach(warning -> printing.err().println(round.applications() + ": " + warning));
        printing.tell(() -> RecruitmentText.of(decision), written);
        return ExitCode.DONE;
    }
}
