package org.assay.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.input.OutputFile;
import org.assay.rules.Area;
import org.assay.rules.CaseSuite;
import org.assay.rules.JUnitXml;
import org.assay.rules.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(names = "--coverage", description = "Name what the cases leave out: rules and figures.")
    private boolean coverage;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results as JUnit XML as well.")
    private Optional<Path> junit = Optional.empty();

    @Option(
            names = "--rewrite",
            description = "Write into the folder's own cases what comes out now. Read every line that it changes.")
    private boolean rewrite;

    @Override
    public Integer call() {
        Rulebook rulebook = RulesOption.open(folder);
        Area area = RulesCommand.areas(Optional.empty(), spec).get(0);
        CaseSuite suite = new CaseSuite(rulebook, area);
        List<CaseSuite.Tried> tried = suite.run();
        PrintWriter out = spec.commandLine().getOut();
        CaseReport report = new CaseReport(tried, out);
        long failed = report.tell(true);
        long changed = report.tell(false);
        long cases = tried.stream().mapToLong(t -> t.results().size()).sum();
        out.println(cases + " cases of " + tried.size() + " rules: " + failed
                + (failed == 1 ? " does not hold" : " do not hold")
                + (changed > 0
                        ? ", " + changed + " of the bundled rules come out differently under this rulebook"
                        : ""));
        if (coverage) {
            suite.gaps(tried).forEach(gap -> out.println("not covered: " + gap));
        }
        folder.filter(dir -> rewrite).ifPresent(report::rewrite);
        junit.ifPresent(file -> OutputFile.write(file, JUnitXml.of(tried).getBytes(StandardCharsets.UTF_8)));
        return failed > 0 ? ExitCode.NEGATIVE : ExitCode.DONE;
    }
}
