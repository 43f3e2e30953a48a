package org.assay.cli.standards;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands about the standards library. */
@Command(
        name = "standards",
        mixinStandardHelpOptions = true,
        description = "Lists, shows and checks the standards that the library holds.",
        subcommands = {StandardsListCommand.class, StandardsShowCommand.class, StandardsCheckCommand.class})
public final class StandardsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name one of list, show and check.");
    }
}
