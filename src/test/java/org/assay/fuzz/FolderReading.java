package org.assay.fuzz;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.InstalledAreas;
import org.assay.record.Area;
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.Rulebook;
import org.assay.rules.cases.CaseSuite;
import org.assay.rules.centre.CentreRulebooks;
import org.assay.standard.InstalledSuites;

/** What {@code assay rules test} does with a folder: loads it, and tries the cases of its own rules. */
final class FolderReading {
    /** Longer than any fuzzer waits, so that what takes long is found and not told. */
    private static final Duration LIMIT = Duration.ofHours(1);

    private final Rulebook bundled = BundledRules.load();
    private final Set<String> citations = new InstalledSuites(Path.of("standards"))
            .all().stream()
                    .flatMap(suite ->
                            CentreRulebooks.citations(suite.documents(Set.of()).sources()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
    private final Scratch scratch;

    FolderReading(Scratch scratch) {
        this.scratch = scratch;
    }

    void read(Path folder) {
        Rulebook rulebook = new CentreRulebooks(bundled, () -> citations, scratch.resolve("cache"), LIMIT).load(folder);
        scratch.forget("cache");
        for (Area area : InstalledAreas.ALL.areas()) {
            rulebook.rules(area.stages()).stream()
                    .filter(rule -> rulebook.files().brings(RuleFile.casesPath(rule)))
                    .forEach(rule -> new CaseSuite(rulebook, area.cases(), Optional.of(rule.id())).run());
        }
    }
}
