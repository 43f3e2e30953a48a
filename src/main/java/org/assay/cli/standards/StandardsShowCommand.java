package org.assay.cli.standards;

import java.util.List;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.SuiteOption;
import org.assay.input.InputException;
import org.assay.input.Nearest;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.standard.QualificationText;
import org.assay.standard.Standard;
import org.assay.standard.StandardsLibrary;
import org.assay.standard.UnitText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a unit. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows a unit with everything that the library holds of it.")
final class StandardsShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", description = "The unit's code, such as ES19, or the id of a qualification.")
    private String code;

    @Mixin
    private SuiteOption suites;

    @Override
    public Integer call() {
        StandardsLibrary library = suites.chosen();
        if (library.qualifications().contains(code)) {
            Standard standard = library.standard(library.suite().unitCodes());
            spec.commandLine().getOut().print(QualificationText.of(library.qualification(code), standard));
            return ExitCode.DONE;
        }
        if (!library.suite().unitCodes().contains(code)) {
            throw new InputException(List.of(new Problem(
                    Source.whole(code),
                    "the suite " + library.suite().id() + " has no such unit or qualification",
                    Nearest.question(code, library.suite().unitCodes())
                            .map(question -> question + " Otherwise see assay standards list for its units")
                            .orElse("see assay standards list for its units"))));
        }
        spec.commandLine().getOut().print(UnitText.of(library.standard(List.of(code)), code));
        return ExitCode.DONE;
    }
}
