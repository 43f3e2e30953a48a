package org.assay.rules.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.rules.book.RuleBase;
import org.assay.rules.book.Rulebook;

/** Tries the cases of an area's rules on a rulebook. */
public final class CaseRunner {
    private final Rulebook rulebook;
    private final CaseBench area;
    private final Node.Mapping base;
    private final Map<String, Rulebook> alone = new ConcurrentHashMap<>();

    /** @throws InputException where the area's case base cannot be read */
    public CaseRunner(Rulebook rulebook, CaseBench area) {
        this.rulebook = rulebook;
        this.area = area;
        base = rulebook.files().document(area.caseBase());
    }

    /**
     * Judges the situation of one case and compares.
     *
     * @throws InputException where what the case gives makes no valid situation, with the places
     */
    public CaseResult run(String rule, RuleCase tried) {
        Rulebook judging =
                tried.alone() ? alone.computeIfAbsent(rule, id -> rulebook.only(r -> r.id().equals(id))) : rulebook;
        return CaseResult.of(rule, tried, trace(judging, situation(tried.given())));
    }

    /** What a case that changes so much of the case base would be about. */
    CaseBench.Situation situation(Node.Mapping given) {
        return area.situation().apply(base, given);
    }

    /** Judges it by the whole rulebook. */
    RuleBase.Trace trace(CaseBench.Situation situation) {
        return trace(rulebook, situation);
    }

    private RuleBase.Trace trace(Rulebook judging, CaseBench.Situation situation) {
        List<Object> facts = new ArrayList<>(situation.facts());
        facts.addAll(rulebook.facts(situation.on()));
        return judging.ruleBase(area.stages(), situation.on()).trace(facts);
    }
}
