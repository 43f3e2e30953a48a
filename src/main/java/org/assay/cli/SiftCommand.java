package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.record.DecisionRecord;
import org.assay.recruitment.Recruitment;
import org.assay.report.RecruitmentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sifts applications. */
@Command(
        name = "sift",
        mixinStandardHelpOptions = true,
        description = "Says which applications for a vacancy go forward and why, and writes a report.")
final class SiftCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RoundArguments round;

    @Mixin
    private RoundOutput output;

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DecisionRecord decision =
                round.decide(Recruitment.Stage.SIFT, spec.commandLine().getErr());
        List<Path> written = output.write(decision, "sift");
        if (!quiet) {
            out.print(RecruitmentText.of(decision));
            out.println();
            written.forEach(path -> out.println("Report: " + path));
        }
        return ExitCode.DONE;
    }
}
