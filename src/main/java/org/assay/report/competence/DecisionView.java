package org.assay.report.competence;

import static org.assay.competence.facts.CompetenceVerdict.*;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.report.parts.Badge;
import org.assay.report.parts.Judgements;
import org.assay.report.parts.ReasonView;
import org.assay.report.parts.Reasons;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/**
 * The decision over all units.
 *
 * @param reasons the main ones against the candidate, a sentence each
 * @param furtherReasons how many there are besides
 * @param closing what would close them
 * @param remarks what is to be known beside, the first few
 * @param furtherRemarks how many there are besides
 * @param kept duties of the people in the assessment that fell due and were kept, and how
 * @param broken duties of the people in the assessment that were not kept, and why
 * @param remedies what would mend the broken duties
 */
public record DecisionView(
        Badge verdict,
        List<ReasonView> statements,
        List<String> reasons,
        int furtherReasons,
        List<String> closing,
        List<String> remarks,
        int furtherRemarks,
        List<Count> counts,
        List<ReasonView> kept,
        List<ReasonView> broken,
        List<ReasonView> remedies) {

    /** The parts that a unit can have, by their titles. */
    public static final List<String> PARTS = List.of(Kind.OUTCOME, Kind.KNOWLEDGE, Kind.SCOPE).stream()
            .map(PartView::title)
            .toList();

    /** As many as leave the units room on the first page. */
    private static final int MOST_REASONS = 6;

    private static final int MOST_CLOSING = 4;
    private static final int MOST_REMARKS = 5;

    /** So many of so many. */
    public record Count(String one, String many, String result, long count, long total, String note) {

        /** {@code units competent}, and of a single one {@code unit competent}. */
        public String label() {
            return (total == 1 ? one : many) + " " + result;
        }
    }

    static DecisionView of(RecordedPortfolio dossier, List<UnitView> units) {
        List<Judgement> decision = dossier.judgements().of(Kind.DECISION).stream()
                .filter(judgement -> !Judgements.closes(judgement) && !Judgements.remarks(judgement))
                .toList();
        List<String> remarks = dossier.judgements().all().stream()
                .filter(Judgements::remarks)
                .map(Judgement::statement)
                .distinct()
                .toList();
        Reasons reasons = new Reasons(dossier.record().rules());
        List<Judgement> duties = dossier.judgements().of(Kind.DUTY);
        List<ReasonView> broken =
                reasons.of(duties.stream().filter(Judgements::negative).toList());
        List<ReasonView> kept = duties.stream()
                .filter(duty -> duty.verdict().is(KEPT))
                .map(reasons::briefly)
                .toList();
        List<ReasonView> remedies =
                duties.stream().filter(Judgements::closes).map(reasons::briefly).toList();
        List<String> gaps = Stream.concat(
                        broken.stream().map(ReasonView::text), units.stream().flatMap(unit -> unit.gaps().stream()))
                .distinct()
                .toList();
        return new DecisionView(
                StandardUnit.badge(decision),
                decision.stream().map(reasons::briefly).toList(),
                gaps.stream().limit(MOST_REASONS).toList(),
                Math.max(0, gaps.size() - MOST_REASONS),
                Stream.concat(remedies.stream(), units.stream().flatMap(unit -> unit.closing().stream()))
                        .map(ReasonView::text)
                        .distinct()
                        .limit(MOST_CLOSING)
                        .toList(),
                remarks.stream().limit(MOST_REMARKS).toList(),
                Math.max(0, remarks.size() - MOST_REMARKS),
                counts(dossier, units),
                kept,
                broken,
                remedies);
    }

    private static List<Count> counts(RecordedPortfolio dossier, List<UnitView> units) {
        long inapplicableUnits = count(units, NOT_APPLICABLE);
        long met = units.stream().mapToLong(u -> u.count(MET)).sum();
        long open = units.stream().mapToLong(u -> u.count(NOT_MET)).sum();
        long inapplicable =
                units.stream().mapToLong(u -> u.count(NOT_APPLICABLE)).sum();
        long admissible = dossier.evidence().stream()
                .filter(e -> e.status().shows(ADMISSIBLE))
                .count();
        return List.of(
                new Count(
                        "unit",
                        "units",
                        COMPETENT.label(),
                        units.stream().filter(UnitView::competent).count(),
                        units.size() - inapplicableUnits,
                        unitNote(units)),
                new Count("requirement", "requirements", MET.label(), met, met + open, note(inapplicable)),
                new Count(
                        "item of evidence",
                        "items of evidence",
                        ADMISSIBLE.label(),
                        admissible,
                        dossier.evidence().size(),
                        ""));
    }

    private static String unitNote(List<UnitView> units) {
        long inapplicable = count(units, NOT_APPLICABLE);
        long unassessed = count(units, CANNOT_BE_ASSESSED);
        return Stream.of(note(inapplicable), unassessed == 0 ? "" : unassessed + " " + CANNOT_BE_ASSESSED.label())
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static long count(List<UnitView> units, CompetenceVerdict verdict) {
        return units.stream().filter(unit -> unit.verdict().shows(verdict)).count();
    }

    private static String note(long inapplicable) {
        return inapplicable == 0 ? "" : inapplicable + " " + NOT_APPLICABLE.label();
    }
}
