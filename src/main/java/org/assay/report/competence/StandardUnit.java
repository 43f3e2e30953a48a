package org.assay.report.competence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.input.Node;
import org.assay.report.parts.Badge;
import org.assay.report.parts.Judgements;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/** A unit of the record with its requirements in the unit's order. */
final class StandardUnit {
    private static final List<Kind> REQUIREMENTS =
            List.of(Kind.OUTCOME, Kind.KNOWLEDGE, Kind.SCOPE, Kind.BEHAVIOUR, Kind.SKILL);

    /** What an assessor may still have to decide on. */
    private static final Set<Kind> PENDING = Set.of(Kind.EVIDENCE, Kind.CLAIM);

    private final Node node;
    private final Judgements judgements;
    private final List<String> codes;
    private final List<Requirement> requirements = new ArrayList<>();

    /** @param codes of all units of the record, as one code can begin like another: {@code B1} and {@code B1/M} */
    StandardUnit(Node node, List<String> codes, Judgements judgements) {
        this.node = node;
        this.codes = codes;
        this.judgements = judgements;
        addTexts(node, "");
        for (Node element : node.items("elements")) {
            addTexts(element, element.text("id"));
        }
        addJudgedWithoutText();
        requirements.sort(Comparator.comparing(Requirement::kind));
    }

    Node node() {
        return node;
    }

    String code() {
        return node.text("code");
    }

    String title() {
        return node.text("title");
    }

    List<Requirement> requirements() {
        return requirements;
    }

    List<Requirement> requirements(Kind kind) {
        return requirements.stream().filter(r -> r.kind() == kind).toList();
    }

    List<Judgement> decision() {
        return judgements.about(Kind.UNIT, code()).stream()
                .filter(j -> !Judgements.closes(j) && !Judgements.remarks(j))
                .toList();
    }

    /** The decision on it: one that waits for a person, or that somebody else has to make again, is nobody's failure. */
    Badge badge() {
        return badge(decision());
    }

    static Badge badge(List<Judgement> decision) {
        Badge badge = Badge.of(decision);
        return badge.shows(CompetenceVerdict.NOT_CONFIRMED) || badge.shows(CompetenceVerdict.VOID)
                ? badge.waiting()
                : badge;
    }

    /** What was judged of the unit beside the decision on it. */
    List<Judgement> remarks() {
        return judgements.about(Kind.UNIT, code()).stream()
                .filter(Judgements::remarks)
                .toList();
    }

    /** Whether its evidence taken together is enough. */
    List<Judgement> sufficiency() {
        return judgements.of(Kind.SUFFICIENCY).stream()
                .filter(j -> owns(j.subject().id()))
                .toList();
    }

    /** What would close the unit's gaps together: further evidence, or a decision on evidence that is still pending. */
    List<Judgement> closings() {
        return judgements.all().stream()
                .filter(j ->
                        Judgements.closes(j) && (j.subject().equals(new Subject(Kind.UNIT, code())) || restsOnThis(j)))
                .toList();
    }

    private boolean restsOnThis(Judgement judgement) {
        return PENDING.contains(judgement.subject().kind())
                && judgement.because().stream()
                        .anyMatch(ground -> ground instanceof Judgement gap
                                && owns(gap.subject().id()));
    }

    private void addTexts(Node part, String element) {
        for (Kind kind : REQUIREMENTS) {
            String key = PartView.key(kind);
            if (kind == Kind.BEHAVIOUR || kind == Kind.SKILL) {
                part.items(key).forEach(item -> add(kind, element, item.text("id"), "", item.text("text")));
                continue;
            }
            for (Node group : part.items(key)) {
                String heading = group.text("heading") + group.text("title");
                String place = element.isEmpty() ? heading : (element + " " + part.text("title"));
                for (Node item : group.items("items")) {
                    add(kind, element, item.text("id"), place, item.text("text"));
                }
            }
        }
    }

    private void add(Kind kind, String element, String id, String heading, String text) {
        String plain = code() + "/" + id;
        String subject = Stream.of(plain, code() + "/" + element + "." + id, code() + "/" + element + "/" + id)
                .filter(name -> !judgements.about(kind, name).isEmpty())
                .findFirst()
                .orElse(plain);
        requirements.add(new Requirement(kind, id, subject, heading, text, judgements.about(kind, subject)));
    }

    /** A judgement is never lost because the unit's text does not have its requirement. */
    private void addJudgedWithoutText() {
        Set<String> known = new HashSet<>();
        requirements.forEach(r -> known.add(r.kind() + " " + r.subject()));
        for (Kind kind : REQUIREMENTS) {
            for (Judgement judgement : judgements.of(kind)) {
                String subject = judgement.subject().id();
                if (owns(subject) && known.add(kind + " " + subject)) {
                    String id = subject.substring(code().length() + 1);
                    requirements.add(new Requirement(kind, id, subject, "", "", judgements.about(kind, subject)));
                }
            }
        }
    }

    /** Whether the subject is part of this unit, by the longest code that it begins with. */
    private boolean owns(String subject) {
        return codes.stream()
                .filter(code -> subject.startsWith(code + "/"))
                .max(Comparator.comparing(String::length))
                .filter(code()::equals)
                .isPresent();
    }
}
