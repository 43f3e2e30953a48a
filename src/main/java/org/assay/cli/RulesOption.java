package org.assay.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.input.Node;
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.Rulebook;
import org.assay.rules.centre.CentreRulebooks;
import org.assay.standard.StandardsLibrary;
import picocli.CommandLine.Option;

/** Which rulebook a command judges by. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Judge by the rulebook of this folder: a whole one, or changes to the bundled one.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Stop judging a case after so many seconds; 30 if nothing is said.")
    private long seconds = Rulebook.LIMIT.toSeconds();

    /** @throws org.assay.rules.RulesException with everything that is wrong with the folder */
    Rulebook rulebook() {
        return within(open(folder));
    }

    /**
     * The rules of one area.
     *
     * @param stages the area's rule packages
     * @throws org.assay.rules.RulesException with everything that is wrong with the folder
     */
    Rulebook rulebook(List<String> stages) {
        return within(
                folder.isEmpty() ? BundledRules.load(stages) : open(folder).of(stages));
    }

    private Rulebook within(Rulebook rulebook) {
        return rulebook.within(Duration.ofSeconds(Math.max(seconds, 1)));
    }

    /** The rulebook of a folder, or the bundled one. */
    static Rulebook open(Optional<Path> folder) {
        Rulebook bundled = BundledRules.load();
        return folder.map(dir -> custom(bundled).load(dir)).orElse(bundled);
    }

    private static CentreRulebooks custom(Rulebook bundled) {
        return new CentreRulebooks(
                bundled, RulesOption::citations, Installation.cache().resolve("rules"));
    }

    /** Document and clause of everything that an installed suite lets a rule cite. */
    private static Set<String> citations() {
        Set<String> citations = new TreeSet<>();
        for (String suite : SuiteOption.known()) {
            Node sources = StandardsLibrary.open(
                            Installation.home().resolve("standards").resolve(suite))
                    .documents(Set.of())
                    .sources();
            citations.addAll(CentreRulebooks.citations(sources));
        }
        return citations;
    }

    /** Codes of the units of all installed suites. */
    static Set<String> units() {
        Set<String> units = new TreeSet<>();
        for (String suite : SuiteOption.known()) {
            units.addAll(StandardsLibrary.open(
                            Installation.home().resolve("standards").resolve(suite))
                    .suite()
                    .unitCodes());
        }
        return units;
    }
}
