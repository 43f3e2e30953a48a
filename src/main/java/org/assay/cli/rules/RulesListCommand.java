package org.assay.cli.rules;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.RulesOption;
import org.assay.report.Areas;
import org.assay.rules.pages.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists every rule with its sentence, source, first day and number of cases.")
final class RulesListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Option(names = "--area", paramLabel = "AREA", description = "Only the rules of this area, such as competence.")
    private Optional<String> area = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format = Format.text;

    private enum Format {
        text,
        md,
        json,
        html
    }

    private final Areas areas;

    RulesListCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        Catalogue catalogue =
                new Catalogue(rules.rulebook(), RulesCommand.benches(RulesCommand.wanted(areas, area, spec)));
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case text -> catalogue.text();
                    case md -> catalogue.markdown();
                    case json -> new String(catalogue.json(), StandardCharsets.UTF_8);
                    case html -> catalogue.html();
                });
        return ExitCode.DONE;
    }
}
