package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.competence.CompetenceAssessment;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordComparison;
import org.assay.recruitment.Recruitment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges a recorded decision again. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Judges a recorded decision again from the inputs that its record holds, and names every difference.")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REPORT.pdf|RECORD.json", description = "A report with its record, or a record alone.")
    private Path file;

    @Mixin
    private RulesOption rules;

    @Override
    public Integer call() {
        VerifiedFile verified = VerifiedFile.read(file);
        DecisionRecord recorded = verified.decision();
        DecisionRecord again = recorded.area().equals(Recruitment.AREA)
                ? new Recruitment(rules.rulebook().of(Recruitment.STAGES), Program.version()).replay(recorded)
                : new CompetenceAssessment(rules.rulebook(), Program.version()).replay(recorded);
        RecordComparison comparison = RecordComparison.between(recorded, again);
        PrintWriter out = spec.commandLine().getOut();
        out.println(file + ": record " + verified.sha256());
        comparison.identities().forEach(difference -> out.println("note: " + difference));
        out.println("of " + Outcome.candidate(recorded) + ": " + Outcome.statement(recorded));
        tell(out, "parts of the record", comparison.alterations(), "fit together", "DO NOT FIT TOGETHER");
        tell(out, "decision", comparison.decisions());
        tell(out, "judgements", comparison.judgements());
        List<String> bytes = verified.differencesInBytes();
        tell(out, verified.isPdf() ? "bytes of the report" : "form of the record", bytes);
        if (!verified.isPdf()) {
            out.println("Compare the record's hash with the one that the report prints.");
        }
        return comparison.isSame() && bytes.isEmpty() ? ExitCode.DONE : ExitCode.NEGATIVE;
    }

    private static void tell(PrintWriter out, String what, List<String> differences) {
        tell(out, what, differences, "the same", "DIFFERENT");
    }

    private static void tell(PrintWriter out, String what, List<String> differences, String good, String bad) {
        out.println(what + ": " + (differences.isEmpty() ? good : bad));
        differences.forEach(difference -> out.println("  - " + difference));
    }
}
