package org.assay.cli;

import java.io.PrintWriter;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
        name = "assay",
        mixinStandardHelpOptions = true,
        versionProvider = Program.class,
        description = "Judges evidence against occupational standards by rules, and reports every judgement.",
        subcommands = {
            AssessCommand.class,
            SiftCommand.class,
            SelectCommand.class,
            TemplateCommand.class,
            RedactCommand.class,
            FairnessCommand.class,
            WhyCommand.class,
            VerifyCommand.class,
            CheckCommand.class,
            SchemaCommand.class,
            RulesCommand.class,
            StandardsCommand.class,
            WarmUpCommand.class,
            GenerateCompletion.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a bug in Assay, please report what it printed; or too little memory",
            "2:the command line is wrong",
            "3:a file is invalid",
            "4:the rules are invalid",
            "10:the judgement is negative (with --fail-on-negative), or a verification found a difference"
        })
public final class AssayCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs one command; what it prints goes to {@code out}, problems and progress go to {@code err}. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine program = new CommandLine(new AssayCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
        program.setParameterExceptionHandler(new WrongValue(program.getParameterExceptionHandler()));
        program.getSubcommands()
                .get("generate-completion")
                .getCommandSpec()
                .usageMessage()
                .hidden(false);
        int exitCode = execute(program, args, err);
        out.flush();
        err.flush();
        return exitCode;
    }

    private static int execute(CommandLine program, String[] args, PrintWriter err) {
        try {
            return program.execute(args);
        } catch (VirtualMachineError exhausted) {
            return Failures.exhausted(exhausted, err);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
