package org.assay.cli.standards;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.SuiteOption;
import org.assay.standard.StandardsLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a suite as a whole. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks every file of a suite, and that they agree with each other.")
final class StandardsCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A folder that holds a suite; without it, see --suite.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private SuiteOption suites;

    @Override
    public Integer call() {
        StandardsLibrary library = folder.map(StandardsLibrary::open).orElseGet(suites::chosen);
        StandardsLibrary.Contents contents = library.check();
        spec.commandLine()
                .getOut()
                .printf(
                        "%s: %d units, of which %d can be assessed; role profiles: %d; qualifications: %d; no problems%n",
                        contents.suite().title(),
                        contents.suite().unitCodes().size(),
                        contents.assessable(),
                        contents.roles(),
                        contents.qualifications());
        return ExitCode.DONE;
    }
}
