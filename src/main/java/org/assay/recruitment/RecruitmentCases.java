package org.assay.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.recruitment.applications.Applications;
import org.assay.recruitment.applications.ApplicationsReader;
import org.assay.recruitment.facts.Applicant;
import org.assay.recruitment.facts.Criterion;
import org.assay.recruitment.facts.SelectionRate;
import org.assay.recruitment.vacancy.Vacancy;
import org.assay.recruitment.vacancy.VacancyReader;
import org.assay.rules.Subject;
import org.assay.rules.book.Stages;
import org.assay.rules.cases.CaseBench;
import org.assay.rules.cases.CaseChanges;

/**
 * What the cases of a rule of recruitment may give: {@code vacancy} changes the vacancy of the case base, {@code applicants}
 * its applicants by their ids, {@code without} leaves applicants out, and {@code stage: selection} judges the selection,
 * and otherwise the sift; {@code rates} are groups of applicants, which are judged instead of a round.
 */
final class RecruitmentCases {
    /** The top of the case base's scale. */
    private static final int HIGHEST = 5;

    private RecruitmentCases() {}

    static CaseBench bench(RecruitmentArea area) {
        return new CaseBench(
                area.id(),
                Stages.of(area.id()),
                RecruitmentCases::situation,
                variations(),
                RecruitmentCases::subjects,
                Map.of(
                        "Round", "posts",
                        "Criterion", "passMark",
                        "Combination", "combine",
                        "Weight", "weight",
                        "OverallMark", "overallPercent",
                        "SpreadLimit", "moderationSpread",
                        "CommentAsked", "commentsFor"));
    }

    /** Every score on an essential and a desirable criterion, in the sift and at selection. */
    private static List<Node.Mapping> variations() {
        List<Node.Mapping> variations = new ArrayList<>();
        for (String stage : List.of("sift", "selection")) {
            for (String criterion : List.of("C1", "C2")) {
                for (int score = 0; score <= HIGHEST; score++) {
                    variations.add(variation(stage, criterion, score));
                }
            }
        }
        return variations;
    }

    private static Node.Mapping variation(String stage, String criterion, int score) {
        Node grid = Node.Mapping.of(Map.of(
                "by", Node.Scalar.of("R1"),
                "method", Node.Scalar.of("application-form"),
                "scores", Node.Mapping.of(Map.of(criterion, Node.Scalar.of(score)))));
        Node applicant = Node.Mapping.of(Map.of("id", Node.Scalar.of("101"), "grids", Node.Sequence.of(List.of(grid))));
        return Node.Mapping.of(
                Map.of("stage", Node.Scalar.of(stage), "applicants", Node.Sequence.of(List.of(applicant))));
    }

    /** Every applicant, and every criterion of each. */
    private static List<Subject> subjects(CaseBench.Situation situation) {
        List<Subject> subjects = new ArrayList<>();
        for (Object fact : situation.facts()) {
            if (fact instanceof Applicant applicant) {
                subjects.add(new Subject(Subject.Kind.APPLICANT, applicant.id()));
                situation.facts().stream()
                        .filter(Criterion.class::isInstance)
                        .map(asked -> applicant.id() + "/" + ((Criterion) asked).criterionId())
                        .forEach(id -> subjects.add(new Subject(Subject.Kind.CRITERION, id)));
            }
        }
        return subjects;
    }

    private static CaseBench.Situation situation(Node.Mapping base, Node.Mapping given) {
        Node vacancyNode = CaseChanges.of(part(base, "vacancy"), part(given, "vacancy"));
        Node.Mapping changes = given.get("applicants")
                .map(list -> Node.Mapping.of(Map.of("applicants", list)))
                .orElse(Node.Mapping.of(Map.of()));
        Node.Mapping applications = CaseChanges.of(part(base, "applications"), changes);
        List<String> left = given.items("without").stream()
                .map(item -> item instanceof Node.Scalar scalar ? scalar.text() : "")
                .toList();
        Node remaining = Node.Sequence.of(applications.items("applicants").stream()
                .filter(applicant -> !left.contains(applicant.text("id")))
                .toList());
        Problems problems = new Problems();
        Vacancy vacancy = VacancyReader.read(vacancyNode, List.of("T1"), problems);
        problems.throwIfAny();
        Applications read = ApplicationsReader.read(applications.with("applicants", remaining), vacancy, problems);
        problems.throwIfAny();
        List<SelectionRate> rates = rates(MappingReader.of(CaseChanges.without(given, "applicants"), problems));
        problems.throwIfAny();
        return new CaseBench.Situation(
                vacancy.closing(),
                rates.isEmpty() ? facts(vacancy, read, !given.text("stage").equals("selection")) : List.copyOf(rates));
    }

    /** Groups of one characteristic, each beside the one selected most often. */
    private static List<SelectionRate> rates(MappingReader given) {
        List<HighestRate.Count> groups = new ArrayList<>();
        for (MappingReader group : given.list("rates")) {
            groups.add(new HighestRate.Count(
                    group.name("group"),
                    group.number("decided", 1, Integer.MAX_VALUE),
                    group.number("selected", 0, Integer.MAX_VALUE)));
            group.done();
        }
        return HighestRate.beside(groups);
    }

    private static List<Object> facts(Vacancy vacancy, Applications applications, boolean sift) {
        RecruitmentFacts facts = new RecruitmentFacts(vacancy, sift);
        List<Object> all = new ArrayList<>(facts.ofVacancy());
        all.addAll(facts.orders());
        applications.applicants().forEach(application -> all.addAll(facts.of(application)));
        return all;
    }

    private static Node.Mapping part(Node.Mapping of, String key) {
        return of.get(key)
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .orElse(Node.Mapping.of(Map.of()));
    }
}
