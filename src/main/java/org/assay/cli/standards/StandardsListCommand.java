package org.assay.cli.standards;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.SuiteOption;
import org.assay.standard.Standard;
import org.assay.standard.StandardsLibrary;
import org.assay.standard.Suite;
import org.assay.standard.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists a suite. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the units of a suite, group by group. A unit marked * has its text and can be assessed.")
final class StandardsListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SuiteOption suites;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        StandardsLibrary library = suites.chosen();
        Suite suite = library.suite();
        Standard standard = library.standard(suite.unitCodes());
        out.println(suite.title() + ", version " + suite.version() + ", accredited " + suite.accredited());
        for (Suite.Group group : suite.groups()) {
            out.println();
            out.println(group.title());
            for (String code : group.units()) {
                Unit unit = standard.unit(code).orElseThrow();
                out.printf("  %-5s%s %s%n", code, unit.hasRequirements() ? "*" : " ", unit.title());
            }
        }
        if (!library.qualifications().isEmpty()) {
            out.println();
            out.println("Qualifications");
            library.qualifications()
                    .forEach(id -> out.println(
                            "  " + id + "  " + library.qualification(id).title()));
        }
        return ExitCode.DONE;
    }
}
