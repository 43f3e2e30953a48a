package org.assay.cli.terminal;

import java.util.List;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.standard.InstalledSuites;
import org.assay.standard.StandardsLibrary;
import org.assay.standard.Suites;
import picocli.CommandLine.Option;

/** Which suite a command uses. */
public final class SuiteOption implements Suites {
    @Option(
            names = "--suite",
            paramLabel = "SUITE",
            description = "Use this suite: an id below standards/, or a folder that holds a suite. "
                    + "Without it, a portfolio's own suite is used.")
    private Optional<String> suite = Optional.empty();

    /** The suite that was named, or all that are installed. */
    public List<StandardsLibrary> all() {
        InstalledSuites installed = Installation.suites();
        return suite.map(named -> List.of(installed.named(named))).orElseGet(installed::all);
    }

    @Override
    public StandardsLibrary of(Node file) {
        InstalledSuites installed = Installation.suites();
        return suite.map(installed::named).orElseGet(() -> installed.of(file));
    }

    @Override
    public StandardsLibrary chosen() {
        InstalledSuites installed = Installation.suites();
        return suite.map(installed::named).orElseGet(installed::chosen);
    }
}
