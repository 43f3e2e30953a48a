package org.assay.cli.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Installation;
import org.assay.cli.terminal.SuiteOption;
import org.assay.cli.terminal.Table;
import org.assay.report.Areas;
import org.assay.report.carried.RecordFolder;
import org.assay.rules.book.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two rulebooks. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Names the rules and figures in which two rulebooks differ, and, of recorded decisions, those that would"
                        + " change and why, with totals by who assessed, what was judged and by which rule. Records that do"
                        + " not verify come first and count in no total.")
final class RulesDiffCommand implements Callable<Integer> {
    private static final String BUNDLED = "bundled";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "A rulebook's folder, or bundled.")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "Another one.")
    private Path second;

    @Parameters(
            index = "2..*",
            paramLabel = "RECORD",
            description = "Records or reports of decisions, or folders of them.")
    private List<Path> records = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or a table: csv or json. Text if nothing is said.")
    private Table.Format format = Table.Format.TEXT;

    @Mixin
    private SuiteOption suite;

    private final Areas areas;

    RulesDiffCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        Rulebook a = open(first);
        Rulebook b = open(second);
        ComparedDecisions compared = new ComparedDecisions(areas, suite.all(), a, b);
        RecordFolder folder = new RecordFolder();
        folder.each(records, compared::add, compared::invalid);
        List<ComparedDecisions.Row> rows = compared.rows();
        new DifferenceReport(areas.areas(), a, b, !records.isEmpty(), rows, compared.totals())
                .tell(format, spec.commandLine().getOut());
        folder.throwIfAny();
        return ExitCode.of(rows.stream().map(row -> row.file().outcome()).toList());
    }

    private static Rulebook open(Path folder) {
        return Installation.rulebooks(Rulebook.LIMIT)
                .open(Optional.of(folder).filter(path -> !path.toString().equals(BUNDLED)));
    }
}
