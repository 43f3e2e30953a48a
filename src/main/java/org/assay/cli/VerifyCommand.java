package org.assay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.RulesOption;
import org.assay.input.InputDocument;
import org.assay.record.Area;
import org.assay.record.DecisionRecord;
import org.assay.report.Areas;
import org.assay.report.carried.CarriedRecord;
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

    private final Areas areas;

    VerifyCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        CarriedRecord carried = CarriedRecord.read(InputDocument.readRecord(file));
        Area area = areas.of(carried.decision());
        DecisionRecord again = area.replay(carried.decision(), rules.judging(area));
        return new Verification(areas, carried, again).tell(spec.commandLine().getOut());
    }
}
