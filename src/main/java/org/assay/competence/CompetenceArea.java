package org.assay.competence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.input.InputDocument;
import org.assay.input.Node;
import org.assay.input.Opening;
import org.assay.record.Area;
import org.assay.record.DecisionRecord;
import org.assay.record.EvidenceComparison;
import org.assay.record.FileKind;
import org.assay.record.Heading;
import org.assay.record.Judging;
import org.assay.record.RecordedInputs;
import org.assay.rules.Subject;
import org.assay.rules.book.Stages;
import org.assay.rules.cases.CaseBench;
import org.assay.standard.Suites;

/** Whether a candidate is competent against the units of a standard, as a portfolio of evidence shows it. */
public final class CompetenceArea implements Area {
    public static final String ID = "competence";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> stages() {
        return Stages.of(ID).names();
    }

    @Override
    public CaseBench cases() {
        return CompetenceCases.bench(this);
    }

    @Override
    public List<FileKind> kinds() {
        return List.of(new FileKind() {
            @Override
            public String id() {
                return "portfolio";
            }

            @Override
            public void check(Path file, Desk desk) {
                check(PortfolioFile.at(file, desk.opening()), desk);
            }

            @Override
            public boolean check(InputDocument given, Path folder, Desk desk) {
                check(PortfolioFile.of(given, folder, desk.opening()), desk);
                return true;
            }

            private void check(PortfolioFile portfolio, Desk desk) {
                new PortfolioReading(desk.suites()).read(portfolio, Optional.empty());
            }
        });
    }

    @Override
    public int judged() {
        return 1;
    }

    @Override
    public List<DecisionRecord> judge(List<Path> files, Suites suites, Judging judging) {
        return judge(PortfolioFile.at(files.get(0)), suites, judging);
    }

    @Override
    public List<DecisionRecord> judge(InputDocument given, Path folder, Suites suites, Judging judging) {
        return judge(PortfolioFile.of(given, folder, Files::newInputStream), suites, judging);
    }

    private static List<DecisionRecord> judge(PortfolioFile portfolio, Suites suites, Judging judging) {
        CheckedPortfolio checked = new PortfolioReading(suites).read(portfolio, Optional.empty());
        return List.of(new CompetenceAssessment(judging).assess(checked));
    }

    @Override
    public List<List<Path>> together(List<Path> documents) {
        return documents.stream().map(List::of).toList();
    }

    @Override
    public EvidenceComparison evidence(DecisionRecord recorded, Path folder, Opening opening) {
        return RecordedEvidence.compare(recorded, EvidenceFiles.in(folder, opening));
    }

    /** Decisions on units. */
    @Override
    public Function<Subject, List<Heading>> headings(DecisionRecord recorded) {
        Optional<Node> assessor =
                new RecordedInputs(recorded).find("portfolio").flatMap(portfolio -> portfolio.get("assessor"));
        return subject -> subject.kind() == Subject.Kind.UNIT
                ? Stream.concat(
                                assessor.stream().map(who -> Heading.of("assessor", who.text("id"), who.text("name"))),
                                Stream.of(new Heading("unit", subject.id())))
                        .toList()
                : List.of();
    }

    @Override
    public DecisionRecord replay(DecisionRecord recorded, Judging judging) {
        return new CompetenceAssessment(judging).replay(recorded);
    }
}
