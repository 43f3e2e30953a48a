package org.assay.report.parts;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.record.DecisionRecord;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;
import org.assay.rules.book.RuleOrigin;
import org.assay.rules.book.Rulebook;

/**
 * The rules and figures that the judgements came from.
 *
 * @param rulebook which rulebook judged, as a sentence
 * @param disabled bundled rules that a centre does not apply
 * @param applied rules that made judgements
 * @param silent ids of the rules in force that made none, marked where they are the centre's
 */
public record RulesView(
        String rulebook,
        List<Rulebook.Disabled> disabled,
        List<Applied> applied,
        List<String> silent,
        List<Figure> figures) {

    /**
     * @param origin of a rule that is not a bundled one: {@code the centre's own}
     * @param source document and clause by their titles
     */
    public record Applied(String id, String origin, String sentence, String source, String since, long judgements) {}

    /** @param use what was judged by it: {@code outcomes, knowledge} */
    public record Figure(String name, String value, String use, String since, String source) {}

    /** What the rules section of any report shows. */
    public static RulesView of(DecisionRecord record, Sources sources) {
        Map<String, Long> counts = record.judgements().stream().collect(groupingBy(Judgement::rule, counting()));
        return new RulesView(
                rulebook(record),
                record.centre().map(DecisionRecord.Centre::disabled).orElse(List.of()),
                record.rules().stream()
                        .filter(rule -> counts.containsKey(rule.id()))
                        .map(rule -> new Applied(
                                rule.id(),
                                origin(record, rule.id()),
                                Words.sentence(rule.sentence()),
                                sources.title(rule.source()),
                                Words.date(rule.since()),
                                counts.get(rule.id())))
                        .toList(),
                record.rules().stream()
                        .map(rule -> rule.id())
                        .filter(id -> !counts.containsKey(id))
                        .map(id -> id + (origin(record, id).isEmpty() ? "" : " (" + origin(record, id) + ")"))
                        .toList(),
                figures(record, sources));
    }

    /** Its name, its version and, of a centre's own, its owner. */
    static String rulebook(DecisionRecord record) {
        DecisionRecord.Identity rules =
                record.identities().getOrDefault("rules", new DecisionRecord.Identity("unknown", "", "", false));
        String owner = record.centre().map(centre -> ", of " + centre.owner()).orElse("");
        return rules.name() + ", version " + rules.version() + owner;
    }

    private static String origin(DecisionRecord record, String rule) {
        return record.centre()
                .map(centre -> centre.own().contains(rule)
                        ? RuleOrigin.OWN
                        : centre.replacing().contains(rule) ? RuleOrigin.REPLACING : RuleOrigin.BUNDLED)
                .orElse(RuleOrigin.BUNDLED)
                .words();
    }

    private static List<Figure> figures(DecisionRecord record, Sources sources) {
        Map<Ground.Figure, Set<Kind>> uses = new LinkedHashMap<>();
        for (Judgement judgement : record.judgements()) {
            for (Ground ground : judgement.because()) {
                if (ground instanceof Ground.Figure figure) {
                    uses.computeIfAbsent(figure, f -> new LinkedHashSet<>())
                            .add(judgement.subject().kind());
                }
            }
        }
        record.centre()
                .map(DecisionRecord.Centre::figures)
                .orElse(List.of())
                .forEach(read -> uses.putIfAbsent(read, Set.of()));
        return uses.entrySet().stream()
                .map(use -> figure(use.getKey(), use.getValue(), sources))
                .toList();
    }

    private static Figure figure(Ground.Figure figure, Set<Kind> uses, Sources sources) {
        return new Figure(
                Words.figure(figure.name()),
                Words.figureValue(figure.value()),
                uses.isEmpty()
                        ? "read, and no judgement rests on it"
                        : uses.stream().map(RulesView::use).distinct().collect(Collectors.joining(", ")),
                Words.date(figure.from()),
                sources.title(figure.source()));
    }

    private static String use(Kind kind) {
        return switch (kind) {
            case OUTCOME, BEHAVIOUR, SKILL -> kind.label() + "s";
            case SUFFICIENCY -> "units";
            case CLAIM -> "claims";
            default -> kind.label();
        };
    }
}
