package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.competence.CheckedPortfolio;
import org.assay.competence.CompetenceArea;
import org.assay.competence.CompetenceAssessment;
import org.assay.competence.EvidenceFiles;
import org.assay.competence.PortfolioFile;
import org.assay.competence.PortfolioReading;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.Workers;
import org.assay.record.Area;
import org.assay.record.DecisionRecord;
import org.assay.record.Judging;
import org.assay.record.RecordComparison;
import org.assay.record.WrittenRecord;
import org.assay.recruitment.Names;
import org.assay.recruitment.Recruitment;
import org.assay.recruitment.RecruitmentArea;
import org.assay.recruitment.RoundFiles;
import org.assay.report.AreaReport;
import org.assay.report.Explanation;
import org.assay.report.carried.CarriedRecord;
import org.assay.report.signature.TrustedCertificates;
import org.assay.rules.book.BundledRules;
import org.assay.standard.StandardsLibrary;
import org.assay.standard.Suites;
import org.junit.jupiter.api.Test;

/** What a program without a command line does with Assay: everything from memory, in threads that it lends. */
class EmbeddingTest {
    private static final StandardsLibrary SUITE =
            StandardsLibrary.of("suite", texts(Path.of("standards/electoral-services")));
    private static final CompetenceAssessment COMPETENCE = new CompetenceAssessment(BundledRules.load(), "1.0");

    /** As a program would get them from wherever it keeps them. */
    private static Map<String, byte[]> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> folder.relativize(file).toString(), EmbeddingTest::bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputDocument document(String sample) {
        return new InputDocument(sample.replaceFirst(".*/", ""), bytes(Path.of("samples", sample)));
    }

    private static PortfolioFile portfolio(Map<String, byte[]> evidence) {
        return new PortfolioFile(document("competence/es19-competent.yaml"), EvidenceFiles.of(evidence));
    }

    private static Map<String, byte[]> evidence() {
        return texts(Path.of("samples/competence/evidence")).entrySet().stream()
                .collect(Collectors.toMap(file -> "evidence/" + file.getKey(), Map.Entry::getValue));
    }

    private static CheckedPortfolio read(Optional<LocalDate> asOf) {
        return new PortfolioReading(Suites.only(SUITE)).read(portfolio(evidence()), asOf);
    }

    @Test
    void a_portfolio_is_judged_explained_rendered_and_judged_again() {
        DecisionRecord decision = COMPETENCE.decide(read(Optional.empty()));

        WrittenRecord written = new WrittenRecord(decision, Workers.alone());
        AreaReport report = InstalledAreas.ALL.report(written);
        assertEquals("competent", decision.decision().orElseThrow().verdict().label());
        assertTrue(report.about().startsWith("CA-2026-"), report::about);
        assertTrue(report.html().contains("<title>"), report::html);
        assertTrue(Explanation.of(decision, report.whole().id()).orElseThrow().contains("└─ "));

        CarriedRecord carried = CarriedRecord.read(new InputDocument("report.pdf", report.pdf()));
        DecisionRecord again = COMPETENCE.replay(carried.decision());
        assertTrue(RecordComparison.between(carried.decision(), again).isSame());
        assertEquals(
                List.of(),
                carried.bytes(InstalledAreas.ALL, TrustedCertificates.NOT_ASKED, "1.0")
                        .differences());
    }

    @Test
    void the_day_to_judge_as_on_is_the_callers() {
        DecisionRecord later = COMPETENCE.decide(read(Optional.of(LocalDate.of(2030, 1, 1))));

        assertEquals(
                "not yet competent", later.decision().orElseThrow().verdict().label());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        PortfolioReading reading = new PortfolioReading(Suites.only(SUITE));

        InputException wrong =
                assertThrows(InputException.class, () -> reading.read(portfolio(Map.of()), Optional.empty()));

        assertEquals(2, wrong.problems().size(), wrong::getMessage);
        assertTrue(wrong.getMessage().contains("es19-competent.yaml:36:"), wrong::getMessage);
    }

    @Test
    void a_round_is_judged_by_threads_that_the_caller_lends() {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            RoundFiles.Checked round = new RoundFiles(
                            document("recruitment/electoral-administrator.yaml"),
                            document("recruitment/applications.csv"))
                    .read(SUITE);
            Judging lent = judging(Workers.of(threads));

            DecisionRecord decision = new Recruitment(lent).decide(round, Recruitment.Stage.SIFT);

            assertEquals(Names.KNOWN, round.names());
            assertEquals(new Recruitment(judging(Workers.alone())).decide(round, Recruitment.Stage.SIFT), decision);
            assertTrue(InstalledAreas.ALL
                    .report(new WrittenRecord(decision, Workers.of(threads)))
                    .csv()
                    .isPresent());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Judging judging(Workers workers) {
        return new Judging(new RecruitmentArea(), BundledRules.load(), "1.0", workers);
    }

    @Test
    void threads_share_every_door() {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            PortfolioReading reading = new PortfolioReading(Suites.only(SUITE));
            List<String> hashes = Workers.of(threads).each(List.of(1, 2, 3, 4, 5, 6, 7, 8), turn -> new WrittenRecord(
                            COMPETENCE.decide(reading.read(portfolio(evidence()), Optional.empty())), Workers.alone())
                    .sha256());

            assertEquals(1, hashes.stream().distinct().count());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_area_of_a_record_judges_it_again_whatever_it_is() {
        Area area = InstalledAreas.ALL.of(COMPETENCE.decide(read(Optional.empty())));

        assertEquals(CompetenceArea.ID, area.id());
    }
}
