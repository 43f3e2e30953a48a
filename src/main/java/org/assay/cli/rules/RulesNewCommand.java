package org.assay.cli.rules;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Installation;
import org.assay.report.Areas;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.BundledRules;
import org.assay.rules.cases.CaseBench;
import org.assay.rules.pages.RuleScaffold;
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
        description =
                "Lays out a rule and its cases in a folder, which fail until they are written; of a bundled rule, a copy.")
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
            description = "The area's stage, such as methods, or policy in recruitment; its first without it.")
    private Optional<String> stage = Optional.empty();

    @Option(names = "--in", paramLabel = "DIR", description = "The rulebook's folder; the current one without it.")
    private Path folder = Path.of("");

    private final Areas areas;

    RulesNewCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        CaseBench of =
                RulesCommand.wanted(areas, Optional.of(area), spec).get(0).cases();
        RuleScaffold scaffold = new RuleScaffold(BundledRules.load(), of, folder);
        Optional<RuleInfo> bundled = scaffold.replaced(id);
        LocalDate today = Installation.today();
        List<Path> written = bundled.map(rule -> scaffold.copy(rule, today))
                .orElseGet(() -> scaffold.write(stage(RuleScaffold.stages(of)), id, today));
        PrintWriter out = spec.commandLine().getOut();
        written.forEach(file -> out.println("Written: " + file));
        out.println(
                bundled.isPresent()
                        ? id + " is a bundled rule: this copy replaces it. Change the copy and its cases; then run:"
                        : "Write the rule and its cases; then run:");
        out.println("  assay rules test " + (folder.toString().isEmpty() ? "." : folder));
        return ExitCode.DONE;
    }

    /** Not every stage is one that a centre adds rules to. */
    private String stage(List<String> templates) {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new ParameterException(spec.commandLine(), "An id is lower case with hyphens.");
        }
        return stage.or(() -> templates.stream().findFirst())
                .filter(templates::contains)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no template for a new rule of " + area
                                + stage.map(name -> "/" + name).orElse("") + "; "
                                + (templates.isEmpty()
                                        ? "give"
                                        : "name one of " + String.join(", ", templates) + " with --stage, or give")
                                + " the id of a bundled rule to lay out a copy of it."));
    }
}
