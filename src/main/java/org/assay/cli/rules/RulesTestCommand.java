package org.assay.cli.rules;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Installation;
import org.assay.input.OutputFile;
import org.assay.record.Area;
import org.assay.report.Areas;
import org.assay.rules.book.Rulebook;
import org.assay.rules.cases.CaseBench;
import org.assay.rules.cases.CaseSuite;
import org.assay.rules.cases.JUnitXml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries the cases of the rules. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description =
                "Tries every case beside every rule, and shows what comes out differently. Exits with 10 where one does.")
final class RulesTestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A rulebook's folder; the bundled rules without it.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--area", paramLabel = "AREA", description = "Try the cases of this area alone.")
    private Optional<String> area = Optional.empty();

    @Option(names = "--coverage", description = "Name what the cases leave out: rules and figures.")
    private boolean coverage;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results as JUnit XML as well.")
    private Optional<Path> junit = Optional.empty();

    @Option(
            names = "--rewrite",
            description = "Write into the folder's own cases what comes out now. Read every line that it changes.")
    private boolean rewrite;

    @Option(names = "--rule", paramLabel = "ID", description = "Try, and rewrite, the cases of this rule alone.")
    private Optional<String> rule = Optional.empty();

    private final Areas areas;

    RulesTestCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        Rulebook rulebook = Installation.rulebooks(Rulebook.LIMIT).open(folder);
        List<CaseSuite> suites = RulesCommand.wanted(areas, area, spec).stream()
                .map(each -> new CaseSuite(rulebook, each.cases(), rule))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        folder.filter(dir -> rewrite).ifPresent(dir -> new CaseReport(tried(suites), out).rewrite(dir));
        List<CaseSuite.Tried> tried = tried(suites);
        if (tried.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "There is no rule \"" + rule.orElse("") + "\"; assay rules list shows all.");
        }
        long failed = new CaseReport(tried, out).tell();
        if (coverage) {
            List<String> gaps = RulesCommand.concerned(areas, rulebook).stream()
                    .filter(each -> area.map(each.id()::equals).orElse(true))
                    .map(Area::cases)
                    .flatMap(each -> new CaseSuite(rulebook, each, rule).gaps(of(each, tried)).stream())
                    .toList();
            gaps.forEach(gap -> out.println("not covered: " + gap));
            if (gaps.isEmpty()) {
                out.println("Nothing is left out: some case fires each rule, some leaves it silent, "
                        + "and every figure is exercised.");
            }
        }
        junit.ifPresent(file -> OutputFile.write(file, JUnitXml.of(tried).getBytes(StandardCharsets.UTF_8)));
        return failed > 0 ? ExitCode.NEGATIVE : ExitCode.DONE;
    }

    private static List<CaseSuite.Tried> of(CaseBench area, List<CaseSuite.Tried> tried) {
        return tried.stream()
                .filter(each -> area.stages().contains(each.rule().stage()))
                .toList();
    }

    private static List<CaseSuite.Tried> tried(List<CaseSuite> suites) {
        return suites.stream().flatMap(each -> each.run().stream()).toList();
    }
}
