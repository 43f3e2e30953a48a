package org.assay.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.assay.input.Node;
import org.assay.record.DecisionRecord;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;

/** A competence decision in a few lines for a terminal: each unit's decision, what is missing and why, what would close it. */
public final class TextReport {
    private final DecisionRecord decision;
    private final JudgementIndex judgements;
    private final List<String> lines = new ArrayList<>();

    private TextReport(DecisionRecord decision) {
        this.decision = decision;
        judgements = new JudgementIndex(decision);
    }

    /** The text, lines ending in a line feed. */
    public static String of(DecisionRecord decision) {
        TextReport report = new TextReport(decision);
        report.write();
        return String.join("\n", report.lines) + "\n";
    }

    private void write() {
        Node portfolio = decision.inputs().get("portfolio");
        Node candidate = portfolio.get("candidate").orElse(portfolio);
        lines.add(portfolio.text("reference") + "  " + candidate.text("name") + ", assessed on "
                + portfolio.text("assessedOn"));
        for (Judgement overall : judgements.about(Subject.Kind.DECISION)) {
            lines.add("Decision: " + StringUtils.capitalize(overall.verdict().label()) + ". " + overall.statement());
        }
        decision.centre().ifPresent(this::centre);
        judgements.about(Subject.Kind.DUTY).stream()
                .filter(duty -> duty.verdict().negative())
                .forEach(this::duty);
        for (String code : judgements.units()) {
            judgements.decisionOn(code).ifPresent(unit -> unit(code, unit));
        }
    }

    private void centre(DecisionRecord.Centre centre) {
        DecisionRecord.Identity rules = decision.identities().get("rules");
        lines.add("Judged by the rulebook " + rules.name() + ", version " + rules.version() + ", of " + centre.owner()
                + ".");
        centre.disabled().forEach(rule -> lines.add("  Not applied: " + rule.id() + " (" + rule.reason() + ")"));
    }

    private void duty(Judgement broken) {
        lines.add("");
        lines.add("Duty broken: " + broken.statement() + " (" + broken.rule() + ")");
        judgements.closing(broken).forEach(closing -> lines.add("  To mend it: " + closing.statement()));
    }

    private void unit(String code, Judgement unit) {
        lines.add("");
        lines.add(code + " " + judgements.title(code) + ": "
                + StringUtils.capitalize(unit.verdict().label()));
        boolean setAside = unit.because().stream().noneMatch(Judgement.class::isInstance);
        if (setAside) {
            lines.add("  " + unit.statement() + " (" + unit.rule() + ")");
        }
        List<Judgement> open = open(unit);
        open.forEach(gap -> lines.add("  - " + gap.statement() + " (" + rules(gap) + ")"));
        open.stream()
                .flatMap(gap -> judgements.closing(gap).stream())
                .distinct()
                .forEach(closing -> lines.add("  To close: " + closing.statement()));
    }

    /** What the unit's decision rests on that stands against the candidate, but for the duties, which are told once. */
    private static List<Judgement> open(Judgement unit) {
        return unit.because().stream()
                .filter(Judgement.class::isInstance)
                .map(Judgement.class::cast)
                .filter(ground ->
                        ground.verdict().negative() && ground.subject().kind() != Subject.Kind.DUTY)
                .toList();
    }

    /** The rules that speak against the evidence; the rule that found the gap where no evidence was offered. */
    private static String rules(Judgement gap) {
        List<String> rules = new ArrayList<>();
        for (Ground ground : gap.because()) {
            if (ground instanceof Judgement judgement && judgement.verdict().negative()) {
                rules.add(judgement.rule());
            }
        }
        return rules.isEmpty()
                ? gap.rule()
                : String.join(", ", rules.stream().distinct().toList());
    }
}
