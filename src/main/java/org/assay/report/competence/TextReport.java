package org.assay.report.competence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.input.Node;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordedInputs;
import org.assay.report.parts.Judgements;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.SubjectOrder;

/** A competence decision in a few lines for a terminal: each unit's decision, what is missing and why, what would close it. */
public final class TextReport {
    /** What a candidate can bring, then what only waits for the assessor. */
    private static final Comparator<Judgement> FURTHER_EVIDENCE_FIRST = Comparator.comparing(
                    (Judgement closing) -> closing.subject().kind() != Subject.Kind.UNIT)
            .thenComparing(closing -> closing.subject().id(), SubjectOrder.INSTANCE);

    private final DecisionRecord decision;
    private final Judgements judgements;
    private final List<String> lines = new ArrayList<>();

    private TextReport(DecisionRecord decision) {
        this.decision = decision;
        judgements = new Judgements(decision.judgements());
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
                + portfolio.text("assessedOn") + judgedAsOn(decision));
        decision.decision()
                .ifPresent(overall -> lines.add(
                        "Decision: " + StringUtils.capitalize(overall.verdict().label()) + ". " + overall.statement()));
        if (new RecordedInputs(decision).standardWasGiven()) {
            lines.add("Judged against a suite that was given as a folder, and is none of those installed: "
                    + decision.identities().get("suite").name() + ".");
        }
        decision.centre().ifPresent(this::centre);
        judgements.of(Subject.Kind.DUTY).stream().filter(Judgements::negative).forEach(this::duty);
        RecordedPortfolio.codes(portfolio).forEach(this::unit);
        awards();
        remarks();
    }

    private void awards() {
        AwardsView awards = AwardsView.of(new RecordedPortfolio(decision));
        if (!awards.role().isEmpty() || !awards.qualifications().isEmpty()) {
            lines.add("");
        }
        if (!awards.role().isEmpty()) {
            lines.add(awards.role());
        }
        for (AwardsView.Row row : awards.qualifications()) {
            lines.addAll(row.statements());
        }
    }

    /** Those on evidence and on the portfolio as a whole; those on units stand with them. */
    private void remarks() {
        List<Judgement> remarks = decision.judgements().stream()
                .filter(judgement -> judgement.remarks()
                        && (judgement.subject().kind() == Subject.Kind.DECISION
                                || judgement.subject().kind() == Subject.Kind.EVIDENCE))
                .toList();
        if (!remarks.isEmpty()) {
            lines.add("");
            lines.add("To be looked at, though it changes no decision:");
            remarks.forEach(remark -> line("  - ", remark));
        }
    }

    private void centre(DecisionRecord.Centre centre) {
        DecisionRecord.Identity rules = decision.identities().get("rules");
        lines.add("Judged by the rulebook " + rules.name() + ", version " + rules.version() + ", of " + centre.owner()
                + ".");
        centre.disabled().forEach(rule -> lines.add("  Not applied: " + rule.id() + " (" + rule.reason() + ")"));
    }

    /** The day that was judged as on, after a comma; nothing where that was the day of assessment. */
    public static String judgedAsOn(DecisionRecord decision) {
        return decision.inputs().get("asOf") instanceof Node.Scalar day ? ", judged as on " + day.text() : "";
    }

    private void duty(Judgement broken) {
        lines.add("");
        lines.add("Duty broken: " + broken.statement() + " (" + broken.rule() + ")");
        judgements.closing(broken).forEach(closing -> lines.add("  To mend it: " + closing.statement()));
    }

    private void unit(String code) {
        List<Judgement> about = judgements.about(Subject.Kind.UNIT, code);
        about.stream()
                .filter(judgement -> !Judgements.closes(judgement) && !Judgements.remarks(judgement))
                .findFirst()
                .ifPresent(unit -> unit(code, unit));
        decision.judgements().stream()
                .filter(Judgements::remarks)
                .filter(remark -> unitOf(remark.subject()).equals(code))
                .forEach(remark -> line("  ", remark));
    }

    private void unit(String code, Judgement unit) {
        lines.add("");
        lines.add(code + " " + title(code) + ": "
                + StringUtils.capitalize(unit.verdict().label()));
        List<Judgement> open = open(unit);
        boolean setAside = unit.because().stream().noneMatch(Judgement.class::isInstance);
        boolean waits = unit.verdict().is(CompetenceVerdict.NOT_CONFIRMED)
                || unit.verdict().is(CompetenceVerdict.VOID);
        if (setAside || waits) {
            line("  ", unit);
        }
        List<Judgement> together = UnclaimedTogether.together(open);
        open.stream()
                .filter(gap -> !together.contains(gap))
                .forEach(gap -> lines.add("  - " + gap.statement() + " (" + rules(gap) + ")"));
        if (!together.isEmpty()) {
            lines.add("  - " + UnclaimedTogether.line(together) + " ("
                    + together.get(0).rule() + ")");
        }
        Stream.concat(Stream.of(unit), open.stream())
                .flatMap(gap -> judgements.closingBeyond(gap).stream())
                .distinct()
                .sorted(FURTHER_EVIDENCE_FIRST)
                .forEach(closing -> lines.add("  To close: " + closing.statement()));
    }

    /** A requirement is named after its unit, with a stroke between. */
    private static String unitOf(Subject subject) {
        return subject.kind() == Subject.Kind.UNIT ? subject.id() : StringUtils.substringBeforeLast(subject.id(), "/");
    }

    private void line(String lead, Judgement judgement) {
        lines.add(lead + judgement.statement() + " (" + judgement.rule() + ")");
    }

    private String title(String code) {
        return decision.inputs().get("units") instanceof Node.Sequence units
                ? units.items().stream()
                        .filter(unit -> unit.text("code").equals(code))
                        .map(unit -> unit.text("title"))
                        .findFirst()
                        .orElse("")
                : "";
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
