package org.assay.cli.recruitment;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Files to fill in. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Writes files to fill in.",
        subcommands = {TemplateGridCommand.class})
public final class TemplateCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to fill in: grid.");
    }
}
