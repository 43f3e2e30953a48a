package org.assay.report.recruitment;

import java.util.ArrayList;
import java.util.List;
import org.assay.record.DecisionRecord;

/** A round of recruitment in a few lines for a terminal. */
public final class RecruitmentText {
    private static final int MOST_LINES = 200;

    private final List<String> lines = new ArrayList<>();

    private RecruitmentText() {}

    /** The text, lines ending in a line feed. */
    public static String of(DecisionRecord decision) {
        RecordedRound round = new RecordedRound(decision);
        RecruitmentText text = new RecruitmentText();
        text.lines.add(
                round.vacancy().text("reference") + "  " + round.vacancy().text("title"));
        if (round.isSift()) {
            text.sift(SiftView.of(round, ""));
        } else {
            text.selection(SelectionView.of(round, ""));
        }
        return String.join("\n", text.lines) + "\n";
    }

    /** What a sift decided, in a sentence. */
    public static String counts(DecisionRecord decision) {
        SiftView view = SiftView.of(new RecordedRound(decision), "");
        long forward = view.forward().size();
        long out = view.siftedOut().size();
        long incomplete = view.incomplete().size();
        int closed = view.closed().size();
        int guaranteed = view.guaranteed().size();
        return forward + " of " + view.rows().size() + (forward == 1 ? " goes" : " go") + " forward, " + out + are(out)
                + " sifted out and " + incomplete + are(incomplete) + " not yet complete; "
                + (closed == 0 ? "" : closed + are(closed) + " closed; ") + guaranteed
                + are(guaranteed) + " guaranteed an interview, apart from merit.";
    }

    private static String are(long count) {
        return count == 1 ? " is" : " are";
    }

    private void sift(SiftView view) {
        view.counts().forEach(count -> lines.add(count.label() + ": " + count.count()));
        lines.add("Guaranteed an interview: " + view.guaranteed().size());
        lines.add("");
        capped(view.rows().stream().map(SiftView.Row::statement).toList());
        capped(view.guaranteed().stream().map(SiftView.Row::statement).toList());
        remarks(view.remarks());
    }

    private void selection(SelectionView view) {
        lines.add("Decision: " + view.verdict().label() + ". " + view.verdict().statement());
        lines.add("");
        view.merit()
                .forEach(row -> lines.add(row.place() + ". " + row.person().id() + "  " + GridView.shown(row.total())
                        + " (essential " + GridView.shown(row.essential()) + ", desirable "
                        + GridView.shown(row.desirable()) + "): " + row.result()));
        view.others().forEach(row -> lines.add("-. " + row.statement()));
        view.orders().forEach(lines::add);
        if (!view.needs().isEmpty()) {
            lines.add("");
            lines.add("Development needs:");
            view.needs().forEach(need -> lines.add("  - " + need.statement()));
        }
        remarks(view.remarks());
        view.agreement()
                .forEach(row -> lines.add("Agreement of " + row.first() + " and " + row.second() + ": "
                        + row.same() + " the same, kappa " + row.kappa() + ", linear " + row.linear() + ", quadratic "
                        + row.quadratic() + ", ICC " + row.icc() + ", over " + row.pairs() + " pairs of scores"));
    }

    private void remarks(List<String> remarks) {
        if (!remarks.isEmpty()) {
            lines.add("");
            lines.add("For the panel:");
            capped(remarks.stream().map(remark -> "  - " + remark).toList());
        }
    }

    private void capped(List<String> some) {
        lines.addAll(some.subList(0, Math.min(some.size(), MOST_LINES)));
        if (some.size() > MOST_LINES) {
            lines.add("… and " + (some.size() - MOST_LINES) + " more, which the other formats list.");
        }
    }
}
