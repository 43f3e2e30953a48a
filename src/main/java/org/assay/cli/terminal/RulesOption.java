package org.assay.cli.terminal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.assay.input.Workers;
import org.assay.record.Area;
import org.assay.record.Judging;
import org.assay.rules.book.Rulebook;
import picocli.CommandLine.Option;

/** Which rulebook a command judges by. */
public final class RulesOption {
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
    public Rulebook rulebook() {
        return Installation.rulebooks(limit()).open(folder);
    }

    /**
     * The rules of one area.
     *
     * @throws org.assay.rules.RulesException with everything that is wrong with the folder
     */
    public Judging judging(Area area) {
        return judging(area, Installation.workers());
    }

    /**
     * The rules of one area, for a command that shares its work out itself.
     *
     * @throws org.assay.rules.RulesException with everything that is wrong with the folder
     */
    public Judging judging(Area area, Workers workers) {
        Rulebook rulebook = Installation.rulebooks(limit()).open(folder, area.stages());
        return new Judging(area, rulebook, Installation.version(), workers);
    }

    private Duration limit() {
        return Duration.ofSeconds(Math.max(seconds, 1));
    }
}
