package org.assay.report.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.input.Node;
import org.assay.record.DecisionRecord.Identity;

/** Who was assessed by whom against what, and who signs. */
public record PeopleView(List<Fact> facts, List<SignOff> signOffs) {

    public record Fact(String label, String value) {}

    /** @param name empty where it is not known yet */
    public record SignOff(String role, String name) {}

    static PeopleView of(Dossier dossier) {
        Node portfolio = dossier.portfolio();
        return new PeopleView(facts(dossier, portfolio), signOffs(portfolio));
    }

    private static List<Fact> facts(Dossier dossier, Node portfolio) {
        return List.of(
                new Fact("Candidate", person(portfolio, "candidate")),
                new Fact("Reference", portfolio.text("reference")),
                new Fact("Role", Words.phrase(Inputs.text(portfolio, "candidate", "role"))),
                new Fact("Assessed on", Words.date(portfolio.text("assessedOn"))),
                new Fact("Nation", Words.name(Inputs.text(portfolio, "candidate", "nation"))),
                new Fact("Units", String.join(", ", Inputs.texts(portfolio, "units"))),
                new Fact("Assessor", assessor(portfolio)),
                new Fact("Standard", standard(dossier)),
                new Fact("Countersigned by", countersigner(portfolio)),
                new Fact("Strategy", strategy(dossier)));
    }

    private static String standard(Dossier dossier) {
        return dossier.suite().text("title") + ", version " + dossier.suite().text("version");
    }

    private static String strategy(Dossier dossier) {
        Identity strategy = dossier.record().identities().getOrDefault("strategy", new Identity("", "", ""));
        return Stream.of(strategy.name(), strategy.version().isEmpty() ? "" : "version " + strategy.version())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String person(Node portfolio, String role) {
        String id = Inputs.text(portfolio, role, "id");
        return Inputs.text(portfolio, role, "name") + (id.isEmpty() ? "" : " (" + id + ")");
    }

    private static String assessor(Node portfolio) {
        return person(portfolio, "assessor") + (qualified(portfolio) ? ", qualified" : ", not yet qualified");
    }

    private static boolean qualified(Node portfolio) {
        return Inputs.text(portfolio, "assessor", "qualified").equals("true");
    }

    private static String countersigner(Node portfolio) {
        String person = person(portfolio, "countersignedBy");
        return person.isEmpty() ? "Not countersigned" : person;
    }

    /** A countersigner signs where there is one or one is needed: an empty box that nobody need fill looks forgotten. */
    private static List<SignOff> signOffs(Node portfolio) {
        List<SignOff> boxes = new ArrayList<>();
        boxes.add(new SignOff("Assessor", Inputs.text(portfolio, "assessor", "name")));
        boxes.add(new SignOff("Candidate", Inputs.text(portfolio, "candidate", "name")));
        String countersigner = Inputs.text(portfolio, "countersignedBy", "name");
        if (!countersigner.isEmpty() || !qualified(portfolio)) {
            boxes.add(new SignOff("Countersigner", countersigner));
        }
        boxes.add(new SignOff("Internal quality assurer", ""));
        return boxes;
    }
}
