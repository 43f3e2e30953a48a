package org.assay.recruitment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assay.input.DocumentReader;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.input.TableReader;
import org.assay.record.Area;
import org.assay.record.DecisionRecord;
import org.assay.record.FileKind;
import org.assay.record.Heading;
import org.assay.record.Judging;
import org.assay.recruitment.applications.Applications;
import org.assay.recruitment.applications.ApplicationsFile;
import org.assay.recruitment.vacancy.AssessmentMethod;
import org.assay.recruitment.vacancy.Vacancy;
import org.assay.recruitment.vacancy.VacancyDocument;
import org.assay.rules.Subject;
import org.assay.rules.book.Stages;
import org.assay.rules.cases.CaseBench;
import org.assay.standard.Suites;

/** Who goes forward of those who applied for a post, and who is appointed, as a panel's scores show it. */
public final class RecruitmentArea implements Area {
    public static final String ID = "recruitment";

    private static final String VACANCY = "vacancy";
    private static final String APPLICATIONS = "applications";

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
        return RecruitmentCases.bench(this);
    }

    @Override
    public List<FileKind> kinds() {
        return List.of(new VacancyKind(), new ApplicationsKind());
    }

    private static final class VacancyKind implements FileKind {
        @Override
        public String id() {
            return VACANCY;
        }

        @Override
        public void check(Path file, Desk desk) {
            VacancyDocument.read(file, desk.suites().chosen());
        }
    }

    private static final class ApplicationsKind implements FileKind {
        @Override
        public String id() {
            return APPLICATIONS;
        }

        @Override
        public boolean hasTables() {
            return true;
        }

        /** Scores can be checked only beside the vacancy that they are for. */
        @Override
        public void check(Path file, Desk desk) {
            if (desk.latest(VACANCY).isPresent()) {
                Path vacancy = desk.latest(VACANCY).get();
                ApplicationsFile.read(
                                file,
                                VacancyDocument.read(vacancy, desk.suites().chosen())
                                        .vacancy())
                        .told()
                        .forEach(desk::note);
            } else if (TableReader.isTable(file)) {
                throw new InputException(List.of(new Problem(
                        Source.whole(file.toString()),
                        "a table of applications cannot be checked without its vacancy",
                        "name the vacancy before it: assay check VACANCY APPLICATIONS")));
            } else {
                FileKind.checkDocument(file, ApplicationsFile::checkAlone);
            }
        }
    }

    @Override
    public int judged() {
        return 2;
    }

    /** The sift, and the selection where anybody was scored beyond the sift. */
    @Override
    public List<DecisionRecord> judge(List<Path> files, Suites suites, Judging judging) {
        VacancyDocument document = VacancyDocument.read(files.get(0), suites.chosen());
        Applications applications = ApplicationsFile.read(files.get(1), document.vacancy());
        Recruitment recruitment = new Recruitment(judging);
        List<DecisionRecord> rounds = new ArrayList<>();
        rounds.add(recruitment.decide(document, applications, Recruitment.Stage.SIFT));
        if (reachesSelection(applications, document.vacancy())) {
            rounds.add(recruitment.decide(document, applications, Recruitment.Stage.SELECTION));
        }
        return rounds;
    }

    private static boolean reachesSelection(Applications applications, Vacancy vacancy) {
        List<String> ofSift =
                vacancy.siftMethods().stream().map(AssessmentMethod::id).toList();
        return applications.applicants().stream()
                .flatMap(applicant -> applicant.scores().stream())
                .anyMatch(score -> !ofSift.contains(score.method()));
    }

    /** Each file of applications with every vacancy of the reference that it names. */
    @Override
    public List<List<Path>> together(List<Path> documents) {
        Map<Path, Node> read = new LinkedHashMap<>();
        documents.forEach(file -> read.put(file, DocumentReader.read(file)));
        List<List<Path>> pairs = new ArrayList<>();
        read.forEach((vacancyFile, vacancy) -> read.forEach((file, applications) -> {
            if (isFor(applications, vacancy)) {
                pairs.add(List.of(vacancyFile, file));
            }
        }));
        return pairs;
    }

    private static boolean isFor(Node applications, Node vacancy) {
        return vacancy.text("kind").equals(VACANCY)
                && applications.text("kind").equals(APPLICATIONS)
                && applications.text("vacancy").equals(vacancy.text("reference"));
    }

    @Override
    public Function<Subject, List<Heading>> headings(DecisionRecord recorded) {
        return new RoundHeadings(recorded);
    }

    @Override
    public DecisionRecord replay(DecisionRecord recorded, Judging judging) {
        return new Recruitment(judging).replay(recorded);
    }

    @Override
    public Optional<DecisionRecord> redact(DecisionRecord recorded, Judging judging) {
        return Optional.of(new Recruitment(judging).redact(recorded));
    }
}
