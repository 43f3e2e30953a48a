package org.assay.report.competence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.record.DecisionRecord;
import org.assay.report.parts.CheckView;
import org.assay.report.parts.Inputs;
import org.assay.report.parts.RulesView;
import org.assay.report.parts.Words;

/** Everything that a competence report shows; the templates see nothing else. */
public record CompetenceView(
        String candidate,
        String assessor,
        String reference,
        String suite,
        LocalDate assessedOn,
        PeopleView people,
        DecisionView decision,
        AwardsView awards,
        List<UnitView> units,
        List<EvidenceView> evidence,
        FeedbackView feedback,
        RulesView rules,
        CheckView check) {

    public static final String TITLE = "Competence assessment report";
    private static final int RUNNING_NAME = 60;

    /** @param sha256 hash of the record's bytes */
    public static CompetenceView of(DecisionRecord record, String sha256) {
        RecordedPortfolio dossier = new RecordedPortfolio(record);
        List<UnitView> units = IntStream.range(0, dossier.units().size())
                .mapToObj(i -> UnitView.of(i + 1, dossier.units().get(i), dossier))
                .toList();
        return new CompetenceView(
                Inputs.text(dossier.portfolio(), "candidate", "name"),
                Inputs.text(dossier.portfolio(), "assessor", "name"),
                dossier.portfolio().text("reference"),
                dossier.suite().text("title"),
                day(dossier),
                PeopleView.of(dossier),
                DecisionView.of(dossier, units),
                AwardsView.of(dossier),
                units,
                dossier.evidence().stream().map(EvidenceView::of).toList(),
                FeedbackView.of(dossier, units),
                RulesView.of(dossier.record(), dossier.sources()),
                CheckView.of(record, sha256));
    }

    private static LocalDate day(RecordedPortfolio dossier) {
        String day = dossier.portfolio().text("assessedOn");
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("the record's portfolio has no day of assessment: " + day, e);
        }
    }

    /** Reference and candidate for the head of each page, which holds one line. */
    public String running() {
        return Words.shortened(reference, 40) + " · " + Words.shortened(candidate, RUNNING_NAME);
    }
}
