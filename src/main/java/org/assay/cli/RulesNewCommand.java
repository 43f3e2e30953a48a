package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.rules.Area;
import org.assay.rules.RuleScaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays out a rule. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Lays out a rule and its cases in a folder, which fail until they are written.")
final class RulesNewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The rule's id, in lower case with hyphens.")
    private String id;

    @Option(names = "--area", required = true, paramLabel = "AREA", description = "The area, such as competence.")
    private String area;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "The area's stage, such as evidence; its first without it.")
    private Optional<String> stage = Optional.empty();

    @Option(names = "--in", paramLabel = "DIR", description = "The rulebook's folder; the current one without it.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        Area of = RulesCommand.areas(Optional.of(area), spec).get(0);
        String wanted = stage.map(name -> area + "." + name).orElse(of.stages().get(0));
        if (!of.stages().contains(wanted) || !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "An id is lower case with hyphens, and the stages of " + area + " are "
                            + String.join(
                                    ", ",
                                    of.stages().stream()
                                            .map(s -> s.substring(area.length() + 1))
                                            .toList()) + ".");
        }
        List<Path> written = RuleScaffold.write(folder, wanted, id, LocalDate.now(ZoneId.systemDefault()));
        PrintWriter out = spec.commandLine().getOut();
        written.forEach(file -> out.println("Written: " + file));
        out.println("Write the rule and its cases; then run: assay rules test "
                + (folder.toString().isEmpty() ? "." : folder));
        return ExitCode.DONE;
    }
}
