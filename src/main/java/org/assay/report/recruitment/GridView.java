package org.assay.report.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/**
 * One applicant's grid, in the layout of the toolkit: criteria by category, how each is assessed, what it scored.
 *
 * @param scale {@code 0–5}
 * @param total {@code 58 of 80}; empty in the sift, which adds nothing up
 * @param remarks what the panel has to look at: spreads, missing comments, scorers set aside
 */
public record GridView(
        Case.Person person,
        String scale,
        List<Row> rows,
        String total,
        String essential,
        String desirable,
        List<String> outcome,
        List<String> remarks) {

    /** @param first whether the category begins here */
    public record Row(CriterionRow criterion, boolean first, Mark mark) {}

    public static GridView of(Case round, Case.Person person) {
        List<Row> rows = new ArrayList<>();
        String category = "";
        for (CriterionRow criterion : round.criteria()) {
            String subject = person.id() + "/" + criterion.id();
            rows.add(new Row(
                    criterion,
                    !criterion.category().equals(category),
                    Mark.of(subject, round.result(person.id(), criterion.id()))));
            category = criterion.category();
        }
        Optional<Judgement> total = round.verdict(Kind.APPLICANT, person.id(), "scored");
        return new GridView(
                person,
                scale(round.vacancy().get("scale").orElse(round.vacancy())),
                rows,
                total.map(j -> Case.item(j, "total of " + person.id())).orElse(""),
                total.map(j -> Case.item(j, "essential criteria of " + person.id()))
                        .orElse(""),
                total.map(j -> Case.item(j, "desirable criteria of " + person.id()))
                        .orElse(""),
                round.about(Kind.APPLICANT, person.id()).stream()
                        .filter(j -> !j.verdict().label().equals("scored"))
                        .map(Judgement::statement)
                        .toList(),
                remarks(round, person.id()));
    }

    private static String scale(Node scale) {
        return scale.text("min") + "–" + scale.text("max");
    }

    private static List<String> remarks(Case round, String id) {
        return round.decision().judgements().stream()
                .filter(j -> j.subject().kind() == Kind.PANEL
                        || j.subject().kind() == Kind.SCORE
                        || j.verdict().label().equals("in need of moderation"))
                .filter(j -> j.subject().id().startsWith(id + "/"))
                .map(Judgement::statement)
                .toList();
    }
}
