package org.assay.report.competence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.competence.facts.Duty;
import org.assay.input.Node;
import org.assay.record.DecisionRecord.Identity;
import org.assay.report.parts.Inputs;
import org.assay.report.parts.Judgements;
import org.assay.report.parts.Words;
import org.assay.rules.Subject.Kind;

/** Who was assessed by whom against what, and who signs. */
public record PeopleView(List<Fact> facts, List<SignOff> signOffs) {

    public record Fact(String label, String value) {}

    /**
     * A box to sign.
     *
     * @param name empty where it is not known yet
     * @param note what is to be known of the signature: that it is required, or that none is
     */
    public record SignOff(String role, String name, String note) {}

    static PeopleView of(RecordedPortfolio dossier) {
        Node portfolio = dossier.portfolio();
        return new PeopleView(facts(dossier, portfolio), signOffs(dossier, portfolio));
    }

    private static List<Fact> facts(RecordedPortfolio dossier, Node portfolio) {
        String role = Words.phrase(Inputs.text(portfolio, "candidate", "role"));
        Stream<Fact> facts = Stream.of(
                new Fact("Candidate", person(portfolio, "candidate")),
                new Fact("Reference", portfolio.text("reference")),
                new Fact("Role", role),
                new Fact("Assessed on", assessedOn(dossier, portfolio)),
                new Fact("Nation", Words.name(Inputs.text(portfolio, "candidate", "nation"))),
                new Fact("Units", String.join(", ", RecordedPortfolio.codes(portfolio))),
                new Fact("Assessor", assessor(portfolio)),
                new Fact("Standard", standard(dossier)),
                new Fact("Countersigner", countersigner(dossier, portfolio)),
                new Fact("Strategy", strategy(dossier)));
        return facts.filter(fact -> !role.isEmpty() || !fact.label().equals("Role"))
                .toList();
    }

    private static String assessedOn(RecordedPortfolio dossier, Node portfolio) {
        String day = Words.date(portfolio.text("assessedOn"));
        return dossier.asOf()
                .map(other -> day + ", judged as on " + Words.date(other))
                .orElse(day);
    }

    private static String standard(RecordedPortfolio dossier) {
        return dossier.suite().text("title") + ", version " + dossier.suite().text("version");
    }

    private static String strategy(RecordedPortfolio dossier) {
        Identity strategy = dossier.record().identities().getOrDefault("strategy", new Identity("", "", "", false));
        return Stream.of(strategy.name(), strategy.version().isEmpty() ? "" : "version " + strategy.version())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String person(Node portfolio, String role) {
        String id = Inputs.text(portfolio, role, "id");
        return Inputs.text(portfolio, role, "name") + (id.isEmpty() ? "" : " (" + id + ")");
    }

    private static String assessor(Node portfolio) {
        boolean competent =
                Inputs.text(portfolio, "assessor", "occupationallyCompetent").equals("true");
        return person(portfolio, "assessor")
                + (qualified(portfolio) ? ", qualified" : ", not yet qualified")
                + (competent ? "" : ", not occupationally competent");
    }

    private static boolean qualified(Node portfolio) {
        return Inputs.text(portfolio, "assessor", "qualified").equals("true");
    }

    private static String countersigner(RecordedPortfolio dossier, Node portfolio) {
        return Stream.of(person(portfolio, "countersignedBy"), countersignature(dossier, portfolio))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    /** What is to be said of the countersignature: nothing, where one is asked for and nothing is wrong with it. */
    private static String countersignature(RecordedPortfolio dossier, Node portfolio) {
        boolean broken = dossier.judgements().of(Kind.DUTY).stream()
                .anyMatch(duty -> Judgements.negative(duty) && Duty.isOfCountersigning(duty.subject()));
        if (broken) {
            return "Required";
        }
        return !qualified(portfolio) && portfolio.get("countersignedBy").isPresent() ? "" : "Not required";
    }

    /** Nobody signs as a countersigner who is the assessor or the candidate. */
    private static boolean independent(Node portfolio) {
        String id = Inputs.text(portfolio, "countersignedBy", "id");
        return !id.equals(Inputs.text(portfolio, "assessor", "id"))
                && !id.equals(Inputs.text(portfolio, "candidate", "id"));
    }

    private static List<SignOff> signOffs(RecordedPortfolio dossier, Node portfolio) {
        return List.of(
                new SignOff("Assessor", Inputs.text(portfolio, "assessor", "name"), ""),
                new SignOff("Candidate", Inputs.text(portfolio, "candidate", "name"), ""),
                new SignOff(
                        "Countersigner",
                        independent(portfolio) ? Inputs.text(portfolio, "countersignedBy", "name") : "",
                        countersignature(dossier, portfolio)),
                new SignOff("Internal quality assurer", "", ""));
    }
}
