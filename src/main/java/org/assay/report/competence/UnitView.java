package org.assay.report.competence;

import static org.assay.competence.facts.CompetenceVerdict.CANNOT_BE_ASSESSED;
import static org.assay.competence.facts.CompetenceVerdict.COMPETENT;
import static org.assay.competence.facts.CompetenceVerdict.EXCEPTIONAL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.report.parts.Badge;
import org.assay.report.parts.Judgements;
import org.assay.report.parts.ReasonView;
import org.assay.report.parts.Reasons;
import org.assay.report.parts.Words;
import org.assay.rules.Judgement;

/**
 * A unit as the report shows it.
 *
 * @param anchor position in the report from 1, as a code may hold signs that an address may not
 * @param about version and wording of the text that was assessed against
 * @param statements of the decision on the unit, and of what was remarked beside it
 * @param sufficiency whether its evidence taken together is enough, and why where it is not
 * @param open its requirements that are not met, and why
 * @param gaps why it is not yet competent, a sentence each
 * @param closing what would close the gaps
 * @param next the same as steps for the candidate, or as what waits for others
 * @param toCandidate what the candidate is told of the decision
 */
public record UnitView(
        int anchor,
        String code,
        String title,
        String about,
        Badge verdict,
        List<ReasonView> statements,
        List<ReasonView> sufficiency,
        List<Open> open,
        List<String> gaps,
        List<ReasonView> closing,
        List<String> next,
        List<String> toCandidate,
        List<PartView> parts,
        List<MatrixView> matrices) {

    /** A requirement that is not met. */
    public record Open(String name, String text, List<ReasonView> why) {}

    private static final Map<String, String> WORDING = Map.of(
            "official", "official wording",
            "summarised", "wording summarised from the official text",
            "catalogue", "catalogue entry with title and gist only");

    static UnitView of(int anchor, StandardUnit unit, RecordedPortfolio dossier) {
        Reasons reasons = new Reasons(dossier.record().rules());
        return new UnitView(
                anchor,
                unit.code(),
                unit.title(),
                about(unit),
                unit.badge(),
                said(unit).map(reasons::briefly).toList(),
                unit.sufficiency().stream()
                        .map(j -> Judgements.negative(j) ? reasons.of(j) : reasons.briefly(j))
                        .toList(),
                unit.requirements().stream()
                        .filter(Requirement::isOpen)
                        .map(r -> new Open(
                                Words.capitalised(r.name()),
                                r.text(),
                                Stream.concat(reasons.of(r.results()).stream(), reasons.of(r.remarks()).stream())
                                        .toList()))
                        .toList(),
                gaps(unit),
                unit.closings().stream().map(reasons::briefly).toList(),
                unit.closings().stream().map(CandidateWording::of).toList(),
                said(unit).map(CandidateWording::of).toList(),
                PartView.of(unit, dossier.evidence()),
                MatrixView.of(unit, dossier.evidence()));
    }

    private static Stream<Judgement> said(StandardUnit unit) {
        return Stream.concat(unit.decision().stream(), unit.remarks().stream());
    }

    private static String about(StandardUnit unit) {
        String wording = unit.node().text("wording");
        return "Version " + unit.node().text("version") + ", " + WORDING.getOrDefault(wording, wording);
    }

    /** Whether any requirement of the unit was judged. */
    public boolean judged() {
        return parts.stream().anyMatch(PartView::judged);
    }

    boolean competent() {
        return verdict.shows(COMPETENT) || isExceptional();
    }

    boolean isExceptional() {
        return verdict.shows(EXCEPTIONAL);
    }

    /** Whether the decision waits for somebody's act, or has to be made again. */
    boolean waits() {
        return verdict.tone().equals("waits");
    }

    /** Whether the unit was set aside: it does not apply, or cannot be assessed. */
    boolean setAside() {
        return verdict.isNeutral();
    }

    /** Whether the library lacks the text that it would be judged by. */
    boolean cannotBeAssessed() {
        return verdict.shows(CANNOT_BE_ASSESSED);
    }

    /** What no item of evidence claims is told together. */
    private static List<String> gaps(StandardUnit unit) {
        List<Judgement> open = unit.requirements().stream()
                .filter(Requirement::isOpen)
                .flatMap(requirement -> Stream.concat(requirement.results().stream(), requirement.remarks().stream()))
                .toList();
        List<Judgement> together = UnclaimedTogether.together(open);
        Stream<Judgement> single = open.stream().filter(gap -> !together.contains(gap));
        Stream<Judgement> whole = unit.sufficiency().stream().filter(Judgements::negative);
        return Stream.of(
                        single.map(Judgement::statement),
                        together.isEmpty() ? Stream.<String>of() : Stream.of(UnclaimedTogether.line(together)),
                        whole.map(Judgement::statement))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** Its outcomes, knowledge or scope. */
    public Optional<PartView> part(String title) {
        return parts.stream().filter(part -> part.title().equals(title)).findFirst();
    }

    long count(CompetenceVerdict result) {
        return parts.stream().mapToLong(part -> part.count(result)).sum();
    }
}
