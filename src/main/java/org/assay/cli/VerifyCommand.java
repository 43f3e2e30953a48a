package org.assay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assay.competence.CompetenceAssessment;
import org.assay.record.DecisionRecord;
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
        CarriedRecord verified = CarriedRecord.read(file);
        DecisionRecord recorded = verified.decision();
        DecisionRecord again = recorded.area().equals(Recruitment.AREA)
                ? new Recruitment(rules.rulebook(Recruitment.STAGES), Installation.version()).replay(recorded)
                : new CompetenceAssessment(rules.rulebook(), Installation.version()).replay(recorded);
        return new Verification(verified, again).tell(spec.commandLine().getOut());
    }
}
