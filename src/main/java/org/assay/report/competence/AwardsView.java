package org.assay.report.competence;

import static org.assay.competence.facts.CompetenceVerdict.COMPETENT;
import static org.assay.competence.facts.CompetenceVerdict.EXCEPTIONAL;

import java.util.List;
import org.assay.input.Node;
import org.assay.report.parts.Badge;
import org.assay.report.parts.Judgements;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/**
 * What the units lead to.
 *
 * @param role how much of the candidate's role is shown, as a sentence; empty where no role is known
 * @param qualifications those that the portfolio is for
 */
public record AwardsView(String role, List<Row> qualifications) {

    /**
     * A qualification.
     *
     * @param statements whether it is complete or what it lacks, its grade, and what has no effect on it
     */
    public record Row(String title, String body, Badge verdict, List<String> statements) {}

    static AwardsView of(RecordedPortfolio dossier) {
        return new AwardsView(
                role(dossier),
                dossier.qualifications().stream()
                        .map(node -> row(node, dossier.judgements()))
                        .toList());
    }

    /** How many units of the role there are, and in how many of them the candidate is competent. */
    static String role(RecordedPortfolio dossier) {
        Node role = dossier.role();
        List<String> units = role.items("units").stream()
                .map(node -> node instanceof Node.Scalar code ? code.text() : "")
                .toList();
        if (units.isEmpty()) {
            return "";
        }
        long competent = units.stream()
                .filter(code -> dossier.judgements().about(Kind.UNIT, code).stream()
                        .anyMatch(unit ->
                                unit.verdict().is(COMPETENT) || unit.verdict().is(EXCEPTIONAL)))
                .count();
        return "Competent in " + competent + " of " + units.size() + (units.size() == 1 ? " unit" : " units")
                + " of the role " + role.text("title") + ".";
    }

    private static Row row(Node qualification, Judgements judgements) {
        String id = qualification.text("id");
        List<Judgement> about = judgements.of(Kind.QUALIFICATION).stream()
                .filter(judgement -> judgement.subject().id().equals(id)
                        || judgement.subject().id().equals(id + "/grade")
                        || Judgements.remarks(judgement)
                                && judgement.subject().id().startsWith(id + "/"))
                .toList();
        return new Row(
                qualification.text("title"),
                qualification.text("body"),
                Badge.of(judgements.about(Kind.QUALIFICATION, id)),
                about.stream().map(Judgement::statement).toList());
    }
}
