package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.recruitment.Recruitment;
import org.assay.recruitment.applications.Applications;
import org.assay.recruitment.applications.ApplicationsFile;
import org.assay.recruitment.applications.Pseudonyms;
import org.assay.recruitment.vacancy.Vacancy;
import org.assay.recruitment.vacancy.VacancyDocument;
import org.assay.rules.RulesException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files of a round of recruitment, and how they are judged. */
final class RoundArguments {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "VACANCY", description = "The vacancy (.yaml, .yml or .json).")
    private Path vacancy;

    @Parameters(
            index = "1",
            paramLabel = "APPLICATIONS",
            description = "The applications with their scores (.yaml, .yml, .json, .csv or .xlsx).")
    private Path applications;

    @Mixin
    private SuiteOption suite;

    @Mixin
    private RulesOption rules;

    @Option(
            names = "--name-blind",
            description = "Put a pseudonym in place of every name, always the same for the same applicant.")
    private boolean nameBlind;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description =
                    "Put the names back that a workbook made with --name-blind lacks: applications that have them.")
    private Optional<Path> names = Optional.empty();

    /** Whether the applications were found to hold pseudonyms for names. */
    private boolean pseudonyms;

    /** Whether names are known, and to whom. */
    enum Names {
        KNOWN,
        BLIND,
        /** Scorers saw pseudonyms; those who decide see names. */
        PUT_BACK
    }

    /** @throws ParameterException where names are to be taken away and put back at once */
    Names names() {
        if (nameBlind && names.isPresent()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--name-blind takes the names away that --names puts back; give one of them");
        }
        if (nameBlind || pseudonyms) {
            return Names.BLIND;
        }
        return names.isPresent() ? Names.PUT_BACK : Names.KNOWN;
    }

    /** All that are read. */
    List<Path> files() {
        return Stream.concat(Stream.of(vacancy, applications), names.stream()).toList();
    }

    Path applications() {
        return applications;
    }

    /**
     * Judges; what is worth knowing of how the files were read goes to {@code err}.
     *
     * @throws RulesException where no rule decides on somebody
     */
    DecisionRecord decide(Recruitment.Stage stage, PrintWriter err) {
        Names wanted = names();
        InBackground<Recruitment> recruitment = InBackground.of(
                () -> new Recruitment(rules.rulebook(Recruitment.STAGES), Installation.version()).prepared());
        VacancyDocument document = VacancyDocument.read(vacancy, suite.library());
        Applications read = ApplicationsFile.read(applications, document.vacancy());
        read.told().forEach(note -> err.println("note: " + note));
        if (wanted == Names.KNOWN && Pseudonyms.isBlind(document.vacancy(), read)) {
            pseudonyms = true;
            err.println(
                    "note: " + applications + ": it holds pseudonyms for names, so no letters are written; give the "
                            + "names by --names FILE for them");
        }
        DecisionRecord decision = recruitment.get().decide(document, called(read, document.vacancy(), wanted), stage);
        refuseUnlessDecided(decision);
        return decision;
    }

    /** A report would pass over whomever no rule decides on. */
    private void refuseUnlessDecided(DecisionRecord decision) {
        List<String> without = Recruitment.withoutResult(decision);
        if (!without.isEmpty()) {
            throw new RulesException(List.of(new Problem(
                    Source.whole(applications.toString()),
                    "no rule decides on " + without.size() + " of its applicants, such as " + without.get(0),
                    "look with assay rules list which rules the rulebook disables or replaces")));
        }
    }

    /** Under the names that are wanted. */
    private Applications called(Applications read, Vacancy vacancy, Names wanted) {
        return switch (wanted) {
            case KNOWN -> read;
            case BLIND -> Pseudonyms.of(vacancy, read);
            case PUT_BACK ->
                Pseudonyms.lifted(read, names.orElseThrow(), ApplicationsFile.read(names.orElseThrow(), vacancy));
        };
    }
}
