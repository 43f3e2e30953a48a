package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Progress;
import org.assay.cli.terminal.StandardInput;
import org.assay.cli.terminal.SuiteOption;
import org.assay.input.CutText;
import org.assay.input.FileEnding;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.Problems;
import org.assay.input.ShownText;
import org.assay.record.FileKind;
import org.assay.record.FileKinds;
import org.assay.report.Areas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files without judging anything. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks files of any kind, and reports every problem with its place and what to do about it.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files that begin with the key kind, and tables of applications after their vacancy; "
                    + "- reads a portfolio from standard input.")
    private List<Path> files = List.of();

    @Mixin
    private SuiteOption suite;

    private final Areas areas;

    CheckCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Problems problems = new Problems();
        FileKinds kinds = areas.fileKinds();
        FileKind.Desk desk = new FileKind.Desk(suite, this::note, Progress::reading);
        for (Path file : files) {
            try {
                out.println(StandardInput.isMeant(file) ? given(kinds, desk) : file(file, kinds, desk));
            } catch (InputException invalid) {
                problems.addAll(invalid);
            }
        }
        problems.throwIfAny();
        return ExitCode.DONE;
    }

    private String file(Path file, FileKinds kinds, FileKind.Desk desk) {
        if (FileEnding.YAML.isOf(file) || FileEnding.YML.isOf(file)) {
            CutText.in(InputDocument.read(file)).forEach(cut -> note(cut.toString()));
        }
        return ShownText.name(file.toString()) + ": a valid file of kind " + kinds.check(file, desk);
    }

    private String given(FileKinds kinds, FileKind.Desk desk) {
        InputDocument given = StandardInput.read();
        CutText.in(given).forEach(cut -> note(cut.toString()));
        return given.name() + ": a valid file of kind " + kinds.check(given, StandardInput.FOLDER, desk);
    }

    private void note(String note) {
        spec.commandLine().getErr().println("note: " + note);
    }
}
