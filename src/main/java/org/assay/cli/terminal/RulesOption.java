package org.assay.cli.terminal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
        List<String> stages = area.stages();
        Rulebook rulebook = Installation.rulebooks(limit()).open(folder, stages);
        return new Judging(area, rulebook, Installation.version(), Installation.workers());
    }

    private Duration limit() {
        return Duration.ofSeconds(Math.max(seconds, 1));
    }
}
