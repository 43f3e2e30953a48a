package org.assay.report.recruitment;

import static org.assay.recruitment.facts.RecruitmentVerdict.*;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.recruitment.facts.RecruitmentVerdict;
import org.assay.recruitment.facts.Score;
import org.assay.report.parts.CheckView;
import org.assay.report.parts.RulesView;
import org.assay.report.parts.Words;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/** Everything that a sift report shows. */
public record SiftView(
        Heading heading,
        List<CriterionRow> criteria,
        List<RecordedRound.Person> panel,
        List<String> notes,
        List<Count> counts,
        List<Row> rows,
        List<Row> guaranteed,
        List<String> remarks,
        RulesView rules,
        CheckView check) {
    private static final List<RecruitmentVerdict> OUTCOMES = List.of(TAKEN_FORWARD, INCOMPLETE, SIFTED_OUT, CLOSED);

    /** How many applicants have a result. */
    public record Count(String label, long count) {}

    /**
     * An applicant's result.
     *
     * @param tone {@code yes}, {@code no} or {@code neutral}
     * @param guaranteed whether an interview is guaranteed, whatever the result
     * @param judgement what was concluded
     * @param round to look up what it rests on, which is done only where reasons are asked for
     */
    public record Row(
            RecordedRound.Person person,
            String label,
            String tone,
            String cite,
            boolean guaranteed,
            Judgement judgement,
            RecordedRound round) {
        public String statement() {
            return judgement.statement()
                    + (guaranteed && tone.equals("no") ? " An interview is guaranteed all the same." : "");
        }

        /** Each criterion that decided, whose scores it had and by which rule; none where all decided alike. */
        public List<Reason> because() {
            return tone.equals("yes") ? List.of() : reasons(round, judgement);
        }
    }

    /** One reason and what it rests on. */
    public record Reason(String statement, String scores, String cite) {}

    /** @param sha256 hash of the record's bytes */
    public static SiftView of(RecordedRound round, String sha256) {
        List<Judgement> guaranteed = round.of(Kind.APPLICANT).stream()
                .filter(judgement -> judgement.verdict().is(GUARANTEED_AN_INTERVIEW))
                .toList();
        Set<String> ids = new HashSet<>();
        guaranteed.forEach(judgement -> ids.add(judgement.subject().id()));
        List<Row> rows = round.of(Kind.APPLICANT).stream()
                .filter(judgement -> RecordedRound.isOneOf(judgement, OUTCOMES))
                .map(judgement -> row(round, judgement, ids))
                .toList();
        return new SiftView(
                Heading.of("Sift report", round),
                round.criteria(),
                round.panel(),
                round.notes(),
                OUTCOMES.stream()
                        .map(verdict -> new Count(
                                Words.capitalised(verdict.label()),
                                rows.stream().filter(row -> is(row, verdict)).count()))
                        .toList(),
                rows,
                guaranteed.stream().map(judgement -> row(round, judgement, ids)).toList(),
                remarks(round),
                RulesView.of(round.decision(), round.sources()),
                CheckView.of(round.decision(), sha256));
    }

    private static boolean is(Row row, RecruitmentVerdict verdict) {
        return row.judgement().verdict().is(verdict);
    }

    public List<Row> forward() {
        return of(TAKEN_FORWARD);
    }

    public List<Row> incomplete() {
        return of(INCOMPLETE);
    }

    public List<Row> siftedOut() {
        return of(SIFTED_OUT);
    }

    public List<Row> closed() {
        return of(CLOSED);
    }

    /** Those with one result, in order of their ids. */
    private List<Row> of(RecruitmentVerdict verdict) {
        return rows.stream().filter(row -> is(row, verdict)).toList();
    }

    private static Row row(RecordedRound round, Judgement judgement, Set<String> guaranteed) {
        boolean shown = judgement.verdict().is(TAKEN_FORWARD);
        return new Row(
                round.person(judgement.subject().id()),
                Words.capitalised(judgement.verdict().label()),
                shown ? "yes" : judgement.verdict().negative() ? "no" : "neutral",
                round.cite(judgement),
                guaranteed.contains(judgement.subject().id()),
                judgement,
                round);
    }

    private static List<Reason> reasons(RecordedRound round, Judgement judgement) {
        Map<String, List<GivenScore>> given = round.given(judgement.subject().id());
        return judgement.because().stream()
                .filter(Judgement.class::isInstance)
                .map(Judgement.class::cast)
                .map(reason -> new Reason(reason.statement(), scores(reason, given), "rule " + reason.rule()))
                .toList();
    }

    /** Whose scores, each with its comment. */
    private static String scores(Judgement reason, Map<String, List<GivenScore>> given) {
        String criterion = reason.subject().id().replaceFirst("^[^/]*/", "");
        List<String> scores = reason.because().stream()
                .filter(Ground.Value.class::isInstance)
                .map(Ground.Value.class::cast)
                .filter(value -> value.name().equals(Score.GIVEN))
                .flatMap(value -> given.getOrDefault(criterion, List.of()).stream()
                        .filter(score -> score.isToldBy(value))
                        .map(score -> score.saysFor(criterion)))
                .toList();
        return String.join("; ", scores);
    }

    static List<String> remarks(RecordedRound round) {
        return round.remarks().map(Judgement::statement).toList();
    }
}
