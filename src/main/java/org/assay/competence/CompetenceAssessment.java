package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.record.CitedClauses;
import org.assay.record.DecisionRecord;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.Rulebook;
import org.assay.standard.Standard;

/** Judges a portfolio by a rulebook and records the decision; and judges a recorded one again. */
public final class CompetenceAssessment {
    public static final String AREA = "competence";

    /** The folders of {@code rules/competence}, in the order in which they judge. */
    public static final List<String> STAGES = List.of(
            "competence.evidence",
            "competence.admission",
            "competence.requirements",
            "competence.units",
            "competence.closing");

    private final Rulebook rulebook;
    private final String program;

    /** @param program version of Assay, for the record */
    public CompetenceAssessment(Rulebook rulebook, String program) {
        this.rulebook = rulebook.of(STAGES);
        this.program = program;
    }

    /** This, with the rules made ready for a day on which all that have no end are in force, which is any but a few. */
    public CompetenceAssessment prepared() {
        rulebook.ruleBase(STAGES, LocalDate.MAX);
        return this;
    }

    /** The judgements on a checked portfolio, in order of stage, subject and rule. */
    public List<Judgement> judge(Portfolio portfolio, Standard standard) {
        LocalDate on = portfolio.assessment().on();
        List<Object> facts = new ArrayList<>(PortfolioFacts.of(portfolio, standard));
        facts.addAll(rulebook.figures(on));
        return rulebook.ruleBase(STAGES, on).judge(facts);
    }

    /**
     * Judges a portfolio.
     *
     * @param portfolio the file as it was read
     * @param documents the standard it is judged against
     * @param asOf the day to judge as on, where it is another than the portfolio's own day of assessment
     * @throws org.assay.input.InputException with every problem of portfolio and standard
     */
    public DecisionRecord assess(Node portfolio, Standard.Documents documents, Optional<LocalDate> asOf) {
        return assess(portfolio, documents, asOf, new Problems());
    }

    /**
     * Judges a portfolio in which problems may have been found already, which are told together with the others.
     *
     * @throws org.assay.input.InputException with every problem of portfolio and standard
     */
    public DecisionRecord assess(
            Node portfolio, Standard.Documents documents, Optional<LocalDate> asOf, Problems found) {
        Checked checked = check(portfolio, documents, asOf, found);
        LocalDate on = checked.portfolio().assessment().on();
        StandardIdentity standard = new StandardIdentity(documents);
        Map<String, DecisionRecord.Identity> identities = Map.of(
                "suite", standard.suite(),
                "strategy", standard.strategy(),
                "rules", new DecisionRecord.Identity(rulebook.name(), rulebook.version(), rulebook.sha256()));
        Optional<DecisionRecord.Centre> centre = DecisionRecord.Centre.of(rulebook, STAGES, on);
        List<RuleInfo> rules = rulebook.inForce(STAGES, on);
        List<Judgement> judgements = judge(checked.portfolio(), checked.standard());
        Node sources = new CitedClauses(rules, centre, judgements).of(sources(documents));
        return new DecisionRecord(
                AREA,
                program,
                PortfolioInputs.of(portfolio, documents, sources, asOf),
                identities,
                centre,
                rules,
                judgements);
    }

    /** The documents that the suite cites with those that only the rulebook does, so that a report can name them. */
    private Node sources(Standard.Documents documents) {
        List<Node> all = new ArrayList<>(documents.sources().items("documents"));
        rulebook.sources().stream()
                .filter(own -> all.stream().noneMatch(known -> known.text("id").equals(own.text("id"))))
                .forEach(all::add);
        return documents.sources() instanceof Node.Mapping file
                ? file.with("documents", Node.Sequence.of(all))
                : documents.sources();
    }

    /**
     * Judges the recorded inputs again, with this rulebook and as this program.
     *
     * @throws org.assay.input.InputException where the record is of another area, or lacks what was judged
     */
    public DecisionRecord replay(DecisionRecord recorded) {
        PortfolioInputs inputs = new PortfolioInputs(recorded);
        return assess(inputs.portfolio(), inputs.standard(), inputs.asOf());
    }

    /** Codes of the units that a portfolio is for, as its file has them. */
    public static List<String> units(Node portfolio) {
        return portfolio.items("units").stream()
                .map(node -> node instanceof Node.Scalar code ? code.text() : "")
                .toList();
    }

    /** A portfolio and the standard it is judged against, both free of problems. */
    public record Checked(Portfolio portfolio, Standard standard) {}

    /** Reports what is wrong with a portfolio by itself, where the standard that it names cannot be found. */
    public static void checkAlone(Node portfolio, Problems problems) {
        PortfolioReader.check(portfolio, problems);
    }

    /**
     * Reads and checks without judging.
     *
     * @param asOf see {@link #assess}
     * @throws org.assay.input.InputException with every problem of portfolio and standard
     */
    public static Checked check(Node portfolio, Standard.Documents documents, Optional<LocalDate> asOf) {
        return check(portfolio, documents, asOf, new Problems());
    }

    /**
     * Reads and checks a portfolio in which problems may have been found already.
     *
     * @param problems those found already
     * @throws org.assay.input.InputException with every problem of portfolio and standard
     */
    public static Checked check(
            Node portfolio, Standard.Documents documents, Optional<LocalDate> asOf, Problems problems) {
        Problems ofStandard = new Problems();
        Standard standard = Standard.read(documents, ofStandard);
        ofStandard.throwIfAny();
        Portfolio own = PortfolioReader.read(portfolio, standard, problems);
        problems.throwIfAny();
        Portfolio read = asOf.map(own::judgedOn).orElse(own);
        Source day = asOf.isPresent()
                ? Source.whole("--as-of")
                : portfolio.get("assessedOn").orElse(portfolio).at();
        new StrategyFigures(standard, read.assessment().on()).check(day, problems);
        problems.throwIfAny();
        return new Checked(read, standard);
    }
}
