package org.assay.report.competence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.record.DecisionRecord;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Rulebook;

/**
 * The rules and figures that the judgements came from.
 *
 * @param rulebook which rulebook judged, as a sentence
 * @param disabled bundled rules that a centre does not apply
 * @param applied rules that made judgements
 * @param silent ids of the rules in force that made none
 */
public record RulesView(
        String rulebook, List<Rulebook.Disabled> disabled, List<Applied> applied, List<String> silent, List<Figure> figures) {

    /** @param source document and clause by their titles */
    public record Applied(String id, String sentence, String source, String since, long judgements) {}

    public record Figure(String name, String value, String since, String source) {}

    static RulesView of(Dossier dossier) {
        DecisionRecord record = dossier.record();
        Map<String, Long> counts = record.judgements().stream().collect(groupingBy(Judgement::rule, counting()));
        DecisionRecord.Identity rules = record.identities().get("rules");
        return new RulesView(
                rules.name() + ", version " + rules.version()
                        + record.centre().map(centre -> ", of " + centre.owner()).orElse(""),
                record.centre().map(DecisionRecord.Centre::disabled).orElse(List.of()),
                record.rules().stream()
                        .filter(rule -> counts.containsKey(rule.id()))
                        .map(rule -> new Applied(
                                rule.id(),
                                Words.sentence(rule.sentence()),
                                dossier.sources().title(rule.source()),
                                Words.date(rule.since()),
                                counts.get(rule.id())))
                        .toList(),
                record.rules().stream()
                        .map(rule -> rule.id())
                        .filter(id -> !counts.containsKey(id))
                        .toList(),
                figures(dossier));
    }

    private static List<Figure> figures(Dossier dossier) {
        Set<Figure> figures = new LinkedHashSet<>();
        for (Judgement judgement : dossier.judgements().all()) {
            for (Ground ground : judgement.because()) {
                if (ground instanceof Ground.Figure figure) {
                    figures.add(new Figure(
                            Words.figure(figure.name()),
                            figure.value(),
                            Words.date(figure.from()),
                            dossier.sources().title(figure.source())));
                }
            }
        }
        return List.copyOf(figures);
    }
}
