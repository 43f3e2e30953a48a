package org.assay.cli.rules;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.RulesOption;
import org.assay.cli.terminal.SuiteOption;
import org.assay.record.Area;
import org.assay.report.Areas;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.DecisionTable;
import org.assay.rules.book.Rulebook;
import org.assay.rules.pages.RulePage;
import org.assay.rules.pages.TablePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one rule. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Shows a rule, its cases, the figures it reads with their sources, and the samples in which it concludes.")
final class RulesShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The id of a rule or a table, as assay rules list shows it.")
    private String id;

    @Mixin
    private RulesOption rules;

    @Mixin
    private SuiteOption suite;

    private final Areas areas;

    RulesShowCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        Rulebook rulebook = rules.rulebook();
        for (Area area : areas.areas()) {
            for (RuleInfo rule : rulebook.rules(area.stages())) {
                if (rule.id().equals(id)) {
                    show(rulebook, area, rule);
                    return ExitCode.DONE;
                }
            }
        }
        List<DecisionTable> tables = rulebook.tables().stream()
                .filter(table -> table.name().equals(id))
                .toList();
        if (!tables.isEmpty()) {
            tables.forEach(table -> spec.commandLine().getOut().print(new TablePage(rulebook, table).text()));
            return ExitCode.DONE;
        }
        throw new ParameterException(
                spec.commandLine(), "There is no rule \"" + id + "\"; assay rules list shows all.");
    }

    private void show(Rulebook rulebook, Area area, RuleInfo rule) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(new RulePage(rulebook, area.cases(), rule)
                .text(suite.chosen().documents(List.of()).strategy()));
        out.println();
        List<String> samples = RuleSamples.concluding(id, area, suite, rules.judging(area));
        out.println("Samples in which it concludes:" + (samples.isEmpty() ? " none" : ""));
        samples.forEach(sample -> out.println("  " + sample));
    }
}
