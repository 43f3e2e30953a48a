package org.assay.rules.centre;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.Rulebook;

/** The bundled rulebook, and those that centres keep in folders of their own. Safe to share between threads. */
public final class InstalledRulebooks {
    /** A whole rulebook takes the compiler longer than one judging, on a slow machine by far. */
    private static final int COMPILING = 4;

    private final Supplier<Set<String>> citations;
    private final Path cache;
    private final Duration limit;

    /**
     * @param citations document and clause of everything that a rule may cite, asked for where a centre's rules are compiled
     * @param cache folder in which compiled rules are kept
     * @param limit how long one judging may take
     */
    public InstalledRulebooks(Supplier<Set<String>> citations, Path cache, Duration limit) {
        this.citations = citations;
        this.cache = cache;
        this.limit = limit;
    }

    /**
     * All rules.
     *
     * @param folder a centre's; the bundled rulebook without it
     * @throws org.assay.rules.RulesException with everything that is wrong with the folder
     */
    public Rulebook open(Optional<Path> folder) {
        Rulebook bundled = BundledRules.load();
        return folder.map(dir -> new CentreRulebooks(bundled, citations, cache, compiling()).load(dir))
                .orElse(bundled)
                .within(limit);
    }

    /** However short judging is to be: what takes the compiler long judges quickly. */
    private Duration compiling() {
        Duration longer = limit.compareTo(Rulebook.LIMIT) > 0 ? limit : Rulebook.LIMIT;
        return longer.multipliedBy(COMPILING);
    }

    /**
     * The rules of one area.
     *
     * @param stages the area's rule packages
     * @throws org.assay.rules.RulesException with everything that is wrong with the folder
     */
    public Rulebook open(Optional<Path> folder, List<String> stages) {
        return folder.isEmpty()
                ? BundledRules.load(stages).within(limit)
                : open(folder).of(stages);
    }
}
