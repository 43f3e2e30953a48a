package org.assay.cli;

import java.io.PrintWriter;
import java.util.List;
import org.assay.competence.CompetenceAssessment;
import org.assay.rules.book.BundledRules;
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
        versionProvider = Installation.class,
        description = "Judges evidence against occupational standards by rules, and reports every judgement.",
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
    private static final List<Class<?>> COMMANDS = List.of(
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
            WarmUpCommand.class);

    @Spec
    private CommandSpec spec;

    /** Runs one command; what it prints goes to {@code out}, problems and progress go to {@code err}. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        loadRulesAhead(args);
        CommandLine program = program(args)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
        program.setParameterExceptionHandler(new PlainValueMessages(program.getParameterExceptionHandler()));
        int exitCode = execute(program, args, err);
        out.flush();
        err.flush();
        return exitCode;
    }

    /** Most of a first decision's time goes into the rules' classes: they are loaded while the command line is read. */
    private static void loadRulesAhead(String... args) {
        List<String> all = List.of(args);
        if (!all.isEmpty() && all.get(0).equals("assess") && !all.contains("--rules")) {
            InBackground.of(() -> BundledRules.load(CompetenceAssessment.STAGES));
        }
    }

    /**
     * With all commands, or with the one that is named: looking into the classes of all would take a tenth of a start.
     *
     * @param args of the command line
     */
    public static CommandLine program(String... args) {
        CommandLine program = new CommandLine(new AssayCommand());
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> args.length > 0
                        && command.getAnnotation(Command.class).name().equals(args[0]))
                .toList();
        if (named.isEmpty()) {
            COMMANDS.forEach(program::addSubcommand);
            CommandLine completion = new CommandLine(GenerateCompletion.class);
            completion.getCommandSpec().usageMessage().hidden(false);
            program.addSubcommand(completion);
        } else {
            program.addSubcommand(named.get(0));
        }
        return program;
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
