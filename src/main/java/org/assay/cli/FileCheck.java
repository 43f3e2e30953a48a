package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.competence.CompetenceAssessment;
import org.assay.competence.PortfolioFile;
import org.assay.fairness.Monitoring;
import org.assay.input.DocumentReader;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.record.RecordReader;
import org.assay.record.RecordWriter;
import org.assay.recruitment.ApplicationsFile;
import org.assay.recruitment.VacancyDocument;
import org.assay.rules.RulesFile;
import org.assay.standard.StandardFile;
import org.assay.standard.StandardsLibrary;

/** Checks one file as its kind asks. */
final class FileCheck {
    private final SuiteOption suites;

    FileCheck(SuiteOption suites) {
        this.suites = suites;
    }

    /**
     * @return the file's kind
     * @throws InputException with every problem of the file
     */
    String check(Path file) {
        Node.Mapping node = DocumentReader.read(file);
        String kind = node.text("kind");
        switch (kind) {
            case "portfolio" -> portfolio(file);
            case "vacancy" -> VacancyDocument.read(file, suites.library());
            case "applications" -> ApplicationsFile.checkAlone(node);
            case "monitoring" -> Monitoring.read(node);
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
        return kind;
    }

    private void portfolio(Path file) {
        Node.Mapping portfolio = PortfolioFile.read(file);
        StandardsLibrary library = suites.library(portfolio);
        List<String> units = CompetenceAssessment.units(portfolio);
        CompetenceAssessment.check(portfolio, library.documents(units), Optional.empty());
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
