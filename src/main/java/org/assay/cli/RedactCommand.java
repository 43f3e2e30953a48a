package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Installation;
import org.assay.cli.terminal.RulesOption;
import org.assay.input.InputDocument;
import org.assay.input.OutputFile;
import org.assay.record.Area;
import org.assay.record.DecisionRecord;
import org.assay.record.WrittenRecord;
import org.assay.report.Areas;
import org.assay.report.carried.CarriedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes personal data out of a record, so that it can be kept. */
@Command(
        name = "redact",
        mixinStandardHelpOptions = true,
        description =
                "Writes a record of recruitment without names, dates of birth and comments; verify still judges it.")
final class RedactCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REPORT.pdf|RECORD.json", description = "A report with its record, or a record alone.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The redacted record (.json).")
    private Path output;

    @Mixin
    private RulesOption rules;

    private final Areas areas;

    RedactCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        CarriedRecord carried = CarriedRecord.read(InputDocument.readRecord(file));
        OutputFile.refuseReplacing(output, List.of(file));
        Area area = areas.of(carried.decision());
        DecisionRecord redacted = area.redact(carried.decision(), rules.judging(area))
                .orElseThrow(() -> carried.ofOtherArea("name a record of a sift or of a selection"));
        OutputFile.write(output, new WrittenRecord(redacted, Installation.workers())::writeTo);
        spec.commandLine().getOut().println("Redacted record: " + output);
        return ExitCode.DONE;
    }
}
