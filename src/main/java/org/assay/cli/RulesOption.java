package org.assay.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.assay.rules.BundledRules;
import org.assay.rules.Rulebook;
import picocli.CommandLine.Option;

/** Which rulebook a command judges by. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Judge by the rules of this folder instead of the bundled ones.")
    private Optional<Path> folder = Optional.empty();

    Rulebook rulebook() {
        return BundledRules.load();
    }
}
