package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.competence.CompetenceAssessment;
import org.assay.competence.PortfolioFile;
import org.assay.competence.RoleReference;
import org.assay.fairness.Monitoring;
import org.assay.input.DocumentReader;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.input.TableReader;
import org.assay.record.RecordReader;
import org.assay.record.RecordWriter;
import org.assay.recruitment.applications.ApplicationsFile;
import org.assay.recruitment.vacancy.Vacancy;
import org.assay.recruitment.vacancy.VacancyDocument;
import org.assay.rules.cases.RulesFile;
import org.assay.standard.StandardFile;
import org.assay.standard.StandardsLibrary;

/** Checks one file as its kind asks. */
final class FileCheck {
    private final SuiteOption suites;
    private final Consumer<String> notes;
    private Optional<Vacancy> vacancy = Optional.empty();

    /** @param notes takes what is worth knowing of a file that is valid */
    FileCheck(SuiteOption suites, Consumer<String> notes) {
        this.suites = suites;
        this.notes = notes;
    }

    /**
     * @return the file's kind
     * @throws InputException with every problem of the file
     */
    String check(Path file) {
        if (TableReader.isTable(file)) {
            ApplicationsFile.read(file, vacancy.orElseThrow(() -> withoutVacancy(file)))
                    .told()
                    .forEach(notes);
            return "applications";
        }
        if (RecordReader.begins(file)) {
            RecordReader.read(file);
            return RecordWriter.KIND;
        }
        Problems problems = new Problems();
        Node.Mapping node = DocumentReader.read(file, problems);
        String kind = node.text("kind");
        try {
            check(file, node, kind);
        } catch (InputException others) {
            problems.addAll(others);
        }
        problems.throwIfAny();
        return kind;
    }

    private void check(Path file, Node.Mapping node, String kind) {
        switch (kind) {
            case "portfolio" -> portfolio(file);
            case "vacancy" ->
                vacancy =
                        Optional.of(VacancyDocument.read(file, suites.library()).vacancy());
            case "applications" -> applications(file, node);
            case "monitoring" -> Monitoring.read(file);
            case RecordWriter.KIND -> RecordReader.read(file);
            default -> {
                if (RulesFile.KINDS.contains(kind)) {
                    RulesFile.check(file, node, RulesCommand.areas());
                } else if (StandardFile.KINDS.contains(kind)) {
                    StandardFile.check(node, suites::library);
                } else {
                    throw unknown(node, kind);
                }
            }
        }
    }

    /** Scores can be checked only beside the vacancy that they are for. */
    private void applications(Path file, Node node) {
        if (vacancy.isPresent()) {
            ApplicationsFile.read(file, vacancy.get()).told().forEach(notes);
        } else {
            ApplicationsFile.checkAlone(node);
        }
    }

    private static InputException withoutVacancy(Path file) {
        return new InputException(List.of(new Problem(
                Source.whole(file.toString()),
                "a table of applications cannot be checked without its vacancy",
                "name the vacancy before it: assay check VACANCY APPLICATIONS")));
    }

    private void portfolio(Path file) {
        Problems problems = new Problems();
        Node.Mapping portfolio = PortfolioFile.read(file, problems);
        StandardsLibrary library = suites.library(portfolio, problems);
        RoleReference.check(portfolio, library.roles(), problems);
        List<String> units = CompetenceAssessment.units(portfolio);
        CompetenceAssessment.check(portfolio, library.documents(units), Optional.empty(), problems);
    }

    private static InputException unknown(Node.Mapping node, String kind) {
        return new InputException(List.of(new Problem(
                node.get("kind").map(Node::at).orElse(node.at()),
                kind.isEmpty()
                        ? "the file does not begin with the key kind"
                        : "there is no kind of file \"" + kind + "\"",
                "give it one of the kinds portfolio, vacancy, applications, monitoring, " + RecordWriter.KIND + ", "
                        + String.join(", ", StandardFile.KINDS) + ", " + String.join(", ", RulesFile.KINDS))));
    }
}
