package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.record.DecisionRecord;
import org.assay.recruitment.Applications;
import org.assay.recruitment.ApplicationsFile;
import org.assay.recruitment.Blind;
import org.assay.recruitment.Recruitment;
import org.assay.recruitment.Vacancy;
import org.assay.recruitment.VacancyDocument;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files of a round of recruitment, and how they are judged. */
final class RoundArguments {
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

    /** Whether names are known, and to whom. */
    enum Names {
        KNOWN,
        BLIND,
        /** Scorers saw pseudonyms; those who decide see names. */
        PUT_BACK
    }

    Names names() {
        if (nameBlind) {
            return Names.BLIND;
        }
        return names.isPresent() ? Names.PUT_BACK : Names.KNOWN;
    }

    Path applications() {
        return applications;
    }

    /** Judges; what is worth knowing of how the files were read goes to {@code err}. */
    DecisionRecord decide(Recruitment.Stage stage, PrintWriter err) {
        Ahead<Recruitment> recruitment =
                Ahead.of(() -> new Recruitment(rules.rulebook(Recruitment.STAGES), Program.version()).prepared());
        VacancyDocument document = VacancyDocument.read(vacancy, suite.library());
        Applications read = ApplicationsFile.read(applications, document.vacancy());
        read.told().forEach(note -> err.println("note: " + note));
        return recruitment.get().decide(document, called(read, document.vacancy()), stage);
    }

    /** Under the names that are wanted. */
    private Applications called(Applications read, Vacancy vacancy) {
        if (nameBlind) {
            return Blind.of(vacancy, read);
        }
        return names.map(file -> Blind.lifted(read, file, ApplicationsFile.read(file, vacancy)))
                .orElse(read);
    }
}
