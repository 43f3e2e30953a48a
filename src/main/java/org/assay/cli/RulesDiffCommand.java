package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.competence.CompetenceAssessment;
import org.assay.record.DecisionRecord;
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

    @Override
    public Integer call() {
        Rulebook a = open(first);
        Rulebook b = open(second);
        PrintWriter out = spec.commandLine().getOut();
        List<String> differences = RulebookDifference.between(a, b);
        out.println(RulesCommand.words(a.of(CompetenceAssessment.STAGES)) + " and "
                + RulesCommand.words(b.of(CompetenceAssessment.STAGES))
                + (differences.isEmpty() ? " decide alike." : " differ:"));
        differences.forEach(line -> out.println("  " + line));
        CompetenceAssessment before = new CompetenceAssessment(a, Installation.version());
        CompetenceAssessment after = new CompetenceAssessment(b, Installation.version());
        RecordFolder found = new RecordFolder();
        List<Path> changed = new ArrayList<>();
        List<Path> otherwise = new ArrayList<>();
        found.each(records, record -> {
            DecisionRecord recorded = record.decision();
            DecisionChanges changes = DecisionChanges.between(before.replay(recorded), after.replay(recorded));
            if (!changes.none()) {
                (changes.decisions().isEmpty() ? otherwise : changed).add(record.file());
                changes.tell(out, record.file());
            }
        });
        if (!records.isEmpty()) {
            out.println("Of " + found.count() + (found.count() == 1 ? " recorded decision " : " recorded decisions ")
                    + changed.size() + " would change"
                    + (otherwise.isEmpty() ? "." : ", " + otherwise.size() + " would rest on other reasons."));
        }
        found.throwIfAny();
        return ExitCode.DONE;
    }

    private static Rulebook open(Path folder) {
        return RulesOption.open(
                Optional.of(folder).filter(path -> !path.toString().equals(BUNDLED)));
    }
}
