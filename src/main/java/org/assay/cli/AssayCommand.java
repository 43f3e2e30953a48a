package org.assay.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.assay.cli.rules.RulesCommand;
import org.assay.cli.standards.StandardsCommand;
import org.assay.cli.terminal.Failures;
import org.assay.cli.terminal.InBackground;
import org.assay.cli.terminal.Installation;
import org.assay.cli.terminal.JudgesByRules;
import org.assay.cli.terminal.PlainValueMessages;
import org.assay.cli.terminal.TerminalWriter;
import org.assay.cli.verify.VerifyCommand;
import org.assay.report.Areas;
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
            "1:a bug in Assay, please report what it printed; or too little memory, or no room to write",
            "2:the command line is wrong",
            "3:a file is invalid",
            "4:the rules are invalid",
            "10:the judgement is negative (with --fail-on-negative), or a verification found a difference"
        })
public final class AssayCommand implements Runnable {
    /** Those that are for every area. */
    private static final List<Class<?>> GENERAL = List.of(
            RedactCommand.class,
            WhyCommand.class,
            SignCommand.class,
            VerifyCommand.class,
            CheckCommand.class,
            SchemaCommand.class,
            RulesCommand.class,
            StandardsCommand.class,
            WarmUpCommand.class);

    @Spec
    private CommandSpec spec;

    /**
     * Runs one command; what it prints goes to {@code screen}, problems and progress go to {@code problems}, and nothing in either is an
     * order to a terminal.
     *
     * @param areas whose commands there are beside the general ones
     */
    public static int run(Areas areas, String[] args, PrintWriter screen, PrintWriter problems) {
        PrintWriter out = new PrintWriter(new TerminalWriter(screen));
        PrintWriter err = new PrintWriter(new TerminalWriter(problems), true);
        loadRulesAhead(areas, args);
        CommandLine program = program(areas, args)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
        program.setParameterExceptionHandler(new PlainValueMessages(program.getParameterExceptionHandler()));
        int exitCode = execute(program, args);
        out.flush();
        err.flush();
        return exitCode;
    }

    /** Most of a first decision's time goes into the rules' classes: they are loaded while the command line is read. */
    private static void loadRulesAhead(Areas areas, String... args) {
        List<String> all = List.of(args);
        if (!all.isEmpty() && !all.contains("--rules")) {
            areas.all().stream()
                    .filter(installed -> installed.commands().stream().anyMatch(command -> judges(command, all.get(0))))
                    .findFirst()
                    .ifPresent(installed -> InBackground.of(
                            () -> BundledRules.load(installed.area().stages())));
        }
    }

    private static boolean judges(Class<?> command, String name) {
        return JudgesByRules.class.isAssignableFrom(command) && isNamed(command, name);
    }

    private static boolean isNamed(Class<?> command, String name) {
        return command.getAnnotation(Command.class).name().equals(name);
    }

    /**
     * With all commands, or with the one that is named: looking into the classes of all would take a tenth of a start.
     *
     * @param args of the command line
     */
    public static CommandLine program(Areas areas, String... args) {
        CommandLine program = new CommandLine(new AssayCommand(), new CommandFactory(areas));
        List<Class<?>> commands = Stream.concat(
                        areas.all().stream().flatMap(installed -> installed.commands().stream()), GENERAL.stream())
                .toList();
        List<Class<?>> named = commands.stream()
                .filter(command -> args.length > 0 && isNamed(command, args[0]))
                .toList();
        if (named.isEmpty()) {
            commands.forEach(program::addSubcommand);
            CommandLine completion = new CommandLine(GenerateCompletion.class);
            completion.getCommandSpec().usageMessage().hidden(false);
            program.addSubcommand(completion);
        } else {
            program.addSubcommand(named.get(0));
        }
        return program;
    }

    private static int execute(CommandLine program, String... args) {
        try {
            return program.execute(args);
        } catch (VirtualMachineError exhausted) {
            return Failures.exhausted(exhausted, named(program, args));
        }
    }

    /** The command that was run, such as that of {@code rules test}. */
    private static CommandLine named(CommandLine program, String... args) {
        CommandLine command = program;
        for (String word : args) {
            CommandLine below = command.getSubcommands().get(word);
            if (below == null) {
                break;
            }
            command = below;
        }
        return command;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
