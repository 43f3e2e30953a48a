package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.rules.Area;
import org.assay.rules.RuleInfo;
import org.assay.rules.RulePage;
import org.assay.rules.Rulebook;
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

    @Parameters(paramLabel = "ID", description = "The rule's id, as assay rules list shows it.")
    private String id;

    @Mixin
    private RulesOption rules;

    @Mixin
    private SuiteOption suite;

    @Override
    public Integer call() {
        Rulebook rulebook = rules.rulebook();
        Area area = RulesCommand.areas(Optional.empty(), spec).get(0);
        RuleInfo rule = rulebook.rules(area.stages()).stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no rule \"" + id + "\"; assay rules list shows all."));
        PrintWriter out = spec.commandLine().getOut();
        out.print(new RulePage(rulebook, area, rule)
                .text(suite.library().documents(List.of()).strategy()));
        out.println();
        List<String> samples = samples(area, new PortfolioAssessor(suite, rulebook, Optional.empty()));
        out.println("Samples in which it concludes:" + (samples.isEmpty() ? " none" : ""));
        samples.forEach(sample -> out.println("  " + sample));
        return ExitCode.DONE;
    }

    private List<String> samples(Area area, PortfolioAssessor assessor) {
        List<String> samples = new ArrayList<>();
        for (Path sample : PortfolioArguments.expand(
                        Program.home().resolve("samples").resolve(area.id()))
                .toList()) {
            assessor.assess(sample).judgements().stream()
                    .filter(judgement -> judgement.rule().equals(id))
                    .findFirst()
                    .ifPresent(first -> samples.add(sample.getFileName() + ": " + first.statement()));
        }
        return samples;
    }
}
