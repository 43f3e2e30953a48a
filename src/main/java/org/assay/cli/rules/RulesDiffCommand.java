package org.assay.cli.rules;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Installation;
import org.assay.record.Area;
import org.assay.record.DecisionChanges;
import org.assay.record.DecisionRecord;
import org.assay.record.Judging;
import org.assay.report.Areas;
import org.assay.report.carried.RecordFolder;
import org.assay.rules.book.Rulebook;
import org.assay.rules.pages.RulebookDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two rulebooks. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Names the rules and figures in which two rulebooks differ, and, of recorded decisions, those that would change and why.")
final class RulesDiffCommand implements Callable<Integer> {
    private static final String BUNDLED = "bundled";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "A rulebook's folder, or bundled.")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "Another one.")
    private Path second;

    @Parameters(
            index = "2..*",
            paramLabel = "RECORD",
            description = "Records or reports of decisions, or folders of them.")
    private List<Path> records = List.of();

    private final Areas areas;

    RulesDiffCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        Rulebook a = open(first);
        Rulebook b = open(second);
        PrintWriter out = spec.commandLine().getOut();
        List<String> differences = RulebookDifference.between(a, b);
        for (Area area : areas.areas()) {
            out.println(area.id() + ": " + comparison(a.of(area.stages()), b.of(area.stages())));
        }
        differences.forEach(line -> out.println("  " + line));
        decisions(a, b, out);
        return ExitCode.DONE;
    }

    private static String comparison(Rulebook a, Rulebook b) {
        boolean alike = a.sha256().equals(b.sha256());
        return RulesCommand.words(a) + " and " + RulesCommand.words(b) + (alike ? " decide alike." : " differ:");
    }

    private void decisions(Rulebook a, Rulebook b, PrintWriter out) {
        Map<Area, Judging> before = judging(a);
        Map<Area, Judging> after = judging(b);
        RecordFolder found = new RecordFolder();
        List<String> changed = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        found.each(records, record -> {
            DecisionRecord recorded = record.decision();
            Area area = areas.of(recorded);
            DecisionChanges changes = DecisionChanges.between(
                    area.replay(recorded, before.get(area)), area.replay(recorded, after.get(area)));
            if (!changes.none()) {
                (changes.decisions().isEmpty() ? otherwise : changed)
                        .add(record.file().name());
                tell(changes, record.file().name(), out);
            }
        });
        if (!records.isEmpty()) {
            out.println("Of " + found.count() + (found.count() == 1 ? " recorded decision " : " recorded decisions ")
                    + changed.size() + " would change"
                    + (otherwise.isEmpty() ? "." : ", " + otherwise.size() + " would rest on other reasons."));
        }
        found.throwIfAny();
    }

    private Map<Area, Judging> judging(Rulebook rulebook) {
        return areas.areas().stream()
                .collect(Collectors.toMap(
                        area -> area,
                        area -> new Judging(area, rulebook, Installation.version(), Installation.workers())));
    }

    /** @param file where the decision is recorded */
    private static void tell(DecisionChanges changes, String file, PrintWriter out) {
        out.println(file + ":" + (changes.decisions().isEmpty() ? " the decision stays" : ""));
        changes.decisions().forEach(line -> out.println("  " + line));
        changes.reasons().forEach(line -> out.println("    " + line));
    }

    private static Rulebook open(Path folder) {
        return Installation.rulebooks(Rulebook.LIMIT)
                .open(Optional.of(folder).filter(path -> !path.toString().equals(BUNDLED)));
    }
}
