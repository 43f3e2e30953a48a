package org.assay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.competence.CompetenceAssessment;
import org.assay.input.DocumentReader;
import org.assay.input.Node;
import org.assay.record.DecisionRecord;
import org.assay.recruitment.Recruitment;
import org.assay.recruitment.applications.Applications;
import org.assay.recruitment.applications.ApplicationsFile;
import org.assay.recruitment.vacancy.VacancyDocument;

/** The samples of an area, judged, to see in which of them a rule concludes. */
final class RuleSamples {
    private final SuiteOption suites;
    private final RulesOption rules;
    private final Map<Path, List<DecisionRecord>> decisions = new LinkedHashMap<>();

    private RuleSamples(SuiteOption suites, RulesOption rules) {
        this.suites = suites;
        this.rules = rules;
    }

    /**
     * The first conclusion of a rule in each sample of its area.
     *
     * @param area its folder below {@code rules} and {@code samples}
     */
    static List<String> concluding(String rule, String area, SuiteOption suites, RulesOption rules) {
        RuleSamples samples = new RuleSamples(suites, rules);
        List<Path> files =
                PortfolioFolder.documents(Installation.home().resolve("samples").resolve(area));
        if (area.equals(CompetenceAssessment.AREA)) {
            samples.portfolios(files);
        } else {
            samples.rounds(files);
        }
        return samples.decisions.entrySet().stream()
                .flatMap(sample -> sample.getValue().stream()
                        .flatMap(decision -> decision.judgements().stream())
                        .filter(judgement -> judgement.rule().equals(rule))
                        .limit(1)
                        .map(first -> sample.getKey().getFileName() + ": " + first.statement()))
                .toList();
    }

    private void portfolios(List<Path> files) {
        PortfolioAssessor assessor = new PortfolioAssessor(suites, rules, Optional.empty());
        files.forEach(file -> decisions.put(file, List.of(assessor.assess(file))));
    }

    /** Every sample of applications with every vacancy of the reference that it names. */
    private void rounds(List<Path> files) {
        Recruitment recruitment = new Recruitment(rules.rulebook(Recruitment.STAGES), Installation.version());
        for (Path vacancy : files) {
            for (Path applications : files) {
                if (isFor(DocumentReader.read(applications), DocumentReader.read(vacancy))) {
                    VacancyDocument document = VacancyDocument.read(vacancy, suites.library());
                    Applications read = ApplicationsFile.read(applications, document.vacancy());
                    for (Recruitment.Stage stage : Recruitment.Stage.values()) {
                        decisions
                                .computeIfAbsent(applications, file -> new ArrayList<>())
                                .add(recruitment.decide(document, read, stage));
                    }
                }
            }
        }
    }

    private static boolean isFor(Node applications, Node vacancy) {
        return vacancy.text("kind").equals("vacancy")
                && applications.text("kind").equals("applications")
                && applications.text("vacancy").equals(vacancy.text("reference"));
    }
}
