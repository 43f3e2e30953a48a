package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.input.Workers;
import org.assay.record.DecisionRecord;
import org.assay.record.Judging;
import org.assay.rules.Judgement;
import org.assay.rules.RulesException;
import org.assay.rules.book.Rulebook;
import org.assay.standard.Standard;

/** Judges portfolios by a rulebook and records the decisions. Safe to share between threads. */
public final class CompetenceAssessment {
    private final Judging judging;

    /** @param program version of Assay, for the record */
    public CompetenceAssessment(Rulebook rulebook, String program) {
        this(new Judging(new CompetenceArea(), rulebook, program, Workers.alone()));
    }

    /** @param judging by the rules of this area */
    public CompetenceAssessment(Judging judging) {
        this.judging = judging;
    }

    /** The judgements on a checked portfolio, in order of stage, subject and rule. */
    public List<Judgement> judge(CheckedPortfolio checked) {
        return judging.judge(PortfolioFacts.of(checked.portfolio(), checked.standard()), checked.on());
    }

    /** Judges a portfolio. */
    public DecisionRecord assess(CheckedPortfolio checked) {
        return recorded(checked, judge(checked));
    }

    /** The record of judgements on a portfolio, as this rulebook and program make it. */
    public DecisionRecord recorded(CheckedPortfolio checked, List<Judgement> judgements) {
        Standard.Documents documents = checked.documents();
        StandardIdentity standard = new StandardIdentity(documents);
        Node sources = judging.cited(checked.on(), judgements).of(sources(documents));
        return judging.record(
                PortfolioInputs.of(checked.text(), documents, sources, checked.asOf()),
                Map.of("suite", standard.suite(), "strategy", standard.strategy()),
                checked.on(),
                judgements);
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
        return assess(CheckedPortfolio.of(portfolio, documents, asOf));
    }

    /**
     * Judges a portfolio that a report is to be made of.
     *
     * @throws RulesException where no rule makes a decision: a report of nothing would look like one
     */
    public DecisionRecord decide(CheckedPortfolio checked) {
        DecisionRecord decision = assess(checked);
        if (decision.decision().isEmpty()) {
            DecisionRecord.Identity rules = decision.identities().get("rules");
            throw new RulesException(List.of(new Problem(
                    Source.whole(checked.text().at().path()),
                    "no rule of the rulebook " + rules.name() + ", version " + rules.version() + ", decides on it",
                    "write base: bundled into rulebook.yaml to keep the bundled rules, or add rules that decide")));
        }
        return decision;
    }

    /** The documents that the suite cites with those that only the rulebook does, so that a report can name them. */
    private Node sources(Standard.Documents documents) {
        List<Node> all = new ArrayList<>(documents.sources().items("documents"));
        judging.sources().stream()
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
}
