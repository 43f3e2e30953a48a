package org.assay.report.competence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.input.Node;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/** A unit of the record with its requirements in the unit's order. */
final class StandardUnit {
    private static final List<Kind> REQUIREMENTS = List.of(Kind.OUTCOME, Kind.KNOWLEDGE, Kind.SCOPE);

    private final Node node;
    private final Judgements judgements;
    private final List<Requirement> requirements = new ArrayList<>();

    /** @param codes of all units of the record, as one code can begin like another: {@code B1} and {@code B1/M} */
    StandardUnit(Node node, List<String> codes, Judgements judgements) {
        this.node = node;
        this.judgements = judgements;
        addTexts(node, "");
        for (Node element : Inputs.items(node, "elements")) {
            addTexts(element, Inputs.text(element, "id"));
        }
        addJudgedWithoutText(codes);
        requirements.sort(Comparator.comparing(Requirement::kind));
    }

    Node node() {
        return node;
    }

    String code() {
        return Inputs.text(node, "code");
    }

    String title() {
        return Inputs.text(node, "title");
    }

    List<Requirement> requirements() {
        return requirements;
    }

    List<Requirement> requirements(Kind kind) {
        return requirements.stream().filter(r -> r.kind() == kind).toList();
    }

    /** The decision on the unit, apart from what weighs its evidence and what would close its gaps. */
    List<Judgement> decision() {
        return judgements.about(Kind.UNIT, code()).stream()
                .filter(j -> !Judgements.closes(j) && !Judgements.weighs(j))
                .toList();
    }

    List<Judgement> insufficiencies() {
        return judgements.about(Kind.UNIT, code()).stream()
                .filter(j -> Judgements.weighs(j) && Judgements.negative(j))
                .toList();
    }

    List<Judgement> closings() {
        return Stream.concat(
                        judgements.about(Kind.UNIT, code()).stream(),
                        requirements.stream().flatMap(r -> r.judgements().stream()))
                .filter(Judgements::closes)
                .toList();
    }

    private void addTexts(Node part, String element) {
        for (Kind kind : REQUIREMENTS) {
            String key = kind == Kind.OUTCOME ? "outcomes" : kind.label();
            for (Node group : Inputs.items(part, key)) {
                String heading = Inputs.text(group, "heading") + Inputs.text(group, "title");
                String place = element.isEmpty() ? heading : (element + " " + Inputs.text(part, "title"));
                for (Node item : Inputs.items(group, "items")) {
                    add(kind, element, Inputs.text(item, "id"), place, Inputs.text(item, "text"));
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
    private void addJudgedWithoutText(List<String> codes) {
        Set<String> known = new HashSet<>();
        requirements.forEach(r -> known.add(r.kind() + " " + r.subject()));
        for (Kind kind : REQUIREMENTS) {
            for (Judgement judgement : judgements.of(kind)) {
                String subject = judgement.subject().id();
                if (owner(subject, codes).equals(code()) && known.add(kind + " " + subject)) {
                    String id = subject.substring(code().length() + 1);
                    requirements.add(new Requirement(kind, id, subject, "", "", judgements.about(kind, subject)));
                }
            }
        }
    }

    private static String owner(String subject, List<String> codes) {
        return codes.stream()
                .filter(code -> subject.startsWith(code + "/"))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }
}
