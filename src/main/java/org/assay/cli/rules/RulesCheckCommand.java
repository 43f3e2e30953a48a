package org.assay.cli.rules;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Installation;
import org.assay.input.InputException;
import org.assay.report.Areas;
import org.assay.rules.RulesException;
import org.assay.rules.book.Rulebook;
import org.assay.rules.cases.CaseBench;
import org.assay.rules.cases.CaseSuite;
import org.assay.rules.cases.RuleAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a rulebook. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Names everything that is wrong with a rulebook's folder, with file and line, and warns of what is doubtful.")
final class RulesCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A rulebook's folder; the bundled rules without it.")
    private Optional<Path> folder = Optional.empty();

    private final Areas areas;

    RulesCheckCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        Rulebook rulebook = Installation.rulebooks(Rulebook.LIMIT).open(folder);
        PrintWriter out = spec.commandLine().getOut();
        List<CaseSuite.Tried> all = new ArrayList<>();
        try {
            for (CaseBench area : RulesCommand.benches(RulesCommand.concerned(areas, rulebook))) {
                all.addAll(check(rulebook, area, out));
            }
            out.println(rulebook.name() + ": the rules can be used" + doubt(all) + ".");
        } catch (InputException e) {
            throw new RulesException(e.problems());
        }
        return ExitCode.DONE;
    }

    private static List<CaseSuite.Tried> check(Rulebook rulebook, CaseBench area, PrintWriter out) {
        CaseSuite suite = new CaseSuite(rulebook, area);
        List<CaseSuite.Tried> tried = suite.run();
        suite.gaps(tried).forEach(gap -> out.println("warning: " + gap));
        RuleAnalysis analysis = new RuleAnalysis(rulebook, area, units());
        analysis.warnings(tried).forEach(warning -> out.println("warning: " + warning));
        out.println(area.id() + ": " + StringUtils.uncapitalize(analysis.reach(tried)));
        return tried;
    }

    /** Codes of the units of all installed suites. */
    private static Set<String> units() {
        return Installation.suites().all().stream()
                .flatMap(suite -> suite.suite().unitCodes().stream())
                .collect(Collectors.toSet());
    }

    private String doubt(List<CaseSuite.Tried> suite) {
        long failing = suite.stream()
                .filter(CaseSuite.Tried::own)
                .flatMap(tried -> tried.results().stream())
                .filter(result -> !result.holds())
                .count();
        return failing == 0
                ? ""
                : ", but " + failing + " of its cases " + (failing == 1 ? "does" : "do")
                        + " not hold; run assay rules test"
                        + folder.map(dir -> " " + dir).orElse("");
    }
}
