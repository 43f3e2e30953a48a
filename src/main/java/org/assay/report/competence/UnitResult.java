package org.assay.report.competence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordedInputs;
import org.assay.report.parts.Judgements;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;
import org.assay.rules.Verdict.Weight;

/**
 * What was decided on one unit, for a table.
 *
 * @param unit its code
 * @param result the verdict in words, as {@code not yet competent}
 * @param gaps what is open in it, by the names that explanations take: {@code ES19/3}, {@code ES19/K11}; a broken duty that
 *     concerns every unit by its own name
 */
public record UnitResult(String unit, String result, List<String> gaps) {
    private static final Set<Kind> OPEN = EnumSet.of(
            Kind.OUTCOME, Kind.KNOWLEDGE, Kind.SCOPE, Kind.BEHAVIOUR, Kind.SKILL, Kind.SUFFICIENCY, Kind.DUTY);

    public UnitResult {
        gaps = List.copyOf(gaps);
    }

    /** Those of a record, in the portfolio's order. */
    public static List<UnitResult> of(DecisionRecord decision) {
        Judgements judgements = new Judgements(decision.judgements());
        return RecordedPortfolio.codes(new RecordedInputs(decision).get("portfolio")).stream()
                .map(code -> of(code, judgements))
                .toList();
    }

    private static UnitResult of(String code, Judgements judgements) {
        return judgements.about(Kind.UNIT, code).stream()
                .filter(judgement -> judgement.verdict().weight() != Weight.ADVICE
                        && judgement.verdict().weight() != Weight.REMARK)
                .findFirst()
                .map(unit -> new UnitResult(code, unit.verdict().label(), gaps(code, unit, judgements)))
                .orElseGet(() -> new UnitResult(code, "", List.of()));
    }

    private static List<String> gaps(String code, Judgement unit, Judgements judgements) {
        return unit.verdict().negative() && unit.verdict().weight() == Weight.RESULT
                ? judgements.all().stream()
                        .filter(judgement -> judgement.verdict().negative()
                                && judgement.verdict().weight() == Weight.RESULT
                                && concerns(judgement.subject(), code))
                        .map(judgement -> judgement.subject().id())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static boolean concerns(Subject subject, String code) {
        boolean ofAllUnits = subject.kind() == Kind.DUTY && subject.id().indexOf('/') < 0;
        return OPEN.contains(subject.kind()) && (ofAllUnits || subject.id().startsWith(code + "/"));
    }
}
