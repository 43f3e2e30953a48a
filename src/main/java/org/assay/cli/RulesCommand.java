package org.assay.cli;

import java.util.List;
import java.util.Optional;
import org.assay.competence.CompetenceCases;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordComparison;
import org.assay.recruitment.RecruitmentCases;
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
final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: list, show, test, new, check or diff.");
    }

    static List<CaseBench> areas() {
        return List.of(CompetenceCases.area(), RecruitmentCases.area());
    }

    /** Those in which a folder brings rules of its own; where it brings none, all that have rules. */
    static List<CaseBench> concerned(Rulebook rulebook) {
        List<CaseBench> own =
                areas().stream().filter(area -> rulebook.brings(area.stages())).toList();
        return own.isEmpty()
                ? areas().stream()
                        .filter(area -> !rulebook.rules(area.stages()).isEmpty())
                        .toList()
                : own;
    }

    /** The areas that have rules; the one of that name where one is given. */
    static List<CaseBench> areas(Optional<String> wanted, CommandSpec spec) {
        List<CaseBench> all = areas();
        List<CaseBench> found = all.stream()
                .filter(area -> wanted.map(area.id()::equals).orElse(true))
                .toList();
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no area \"" + wanted.orElse("") + "\"; name one of "
                            + String.join(", ", all.stream().map(CaseBench::id).toList()) + ".");
        }
        return found;
    }

    /** A rulebook by name, version and the beginning of its hash. */
    static String words(Rulebook rulebook) {
        return RecordComparison.words(
                new DecisionRecord.Identity(rulebook.name(), rulebook.version(), rulebook.sha256()));
    }
}
