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
            "1:a bug in Assay; please report what it printed",
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
        int exitCode = execute(program, args);
        out.flush();
        err.flush();
        return exitCode;
    }

    /** A round of many thousands is a large record, and no bug. */
    private static int execute(CommandLine program, String... args) {
        try {
            return program.execute(args);
        } catch (OutOfMemoryError e) {
            program.getErr()
                    .println("Java has not enough memory for this; give it more: ASSAY_JAVA_OPTS=-Xmx8g ./assay …");
            return ExitCode.INPUT_INVALID;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
