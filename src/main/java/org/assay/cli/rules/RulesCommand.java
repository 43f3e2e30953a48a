package org.assay.cli.rules;

import java.util.List;
import java.util.Optional;
import org.assay.record.Area;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordComparison;
import org.assay.report.Areas;
import org.assay.rules.book.Rulebook;
import org.assay.rules.cases.CaseBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about the rules themselves. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists, shows, tests, checks and compares the rules, and lays out new ones.",
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesTestCommand.class,
            RulesNewCommand.class,
            RulesCheckCommand.class,
            RulesDiffCommand.class
        })
public final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: list, show, test, new, check or diff.");
    }

    /** Those in which a folder brings rules of its own; where it brings none, all that have rules. */
    static List<Area> concerned(Areas areas, Rulebook rulebook) {
        List<Area> own = areas.areas().stream()
                .filter(area -> rulebook.brings(area.stages()))
                .toList();
        return own.isEmpty()
                ? areas.areas().stream()
                        .filter(area -> !rulebook.rules(area.stages()).isEmpty())
                        .toList()
                : own;
    }

    /** The areas that have rules; the one of that name where one is given. */
    static List<Area> wanted(Areas areas, Optional<String> wanted, CommandSpec spec) {
        List<Area> found = areas.areas().stream()
                .filter(area -> wanted.map(area.id()::equals).orElse(true))
                .toList();
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no area \"" + wanted.orElse("") + "\"; name one of "
                            + String.join(
                                    ", ", areas.areas().stream().map(Area::id).toList())
                            + ".");
        }
        return found;
    }

    static List<CaseBench> benches(List<Area> areas) {
        return areas.stream().map(Area::cases).toList();
    }

    /** A rulebook by name, version and the beginning of its hash. */
    static String words(Rulebook rulebook) {
        return RecordComparison.words(DecisionRecord.Identity.of(rulebook));
    }
}
