package org.assay.report.parts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.rules.Conclusion;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;

/**
 * Tells why, walking down to the entries of the files. What one walk has told of a judgement is not told again by the
 * next walk: an old item of evidence can leave thirty requirements open. Nor is it told why something speaks for the
 * candidate.
 */
public final class Reasons {
    private final Map<String, String> sources = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    public Reasons(List<RuleInfo> rules) {
        rules.forEach(rule -> sources.put(rule.id(), rule.source()));
    }

    public List<ReasonView> of(List<? extends Ground> grounds) {
        return grounds.stream().map(this::of).toList();
    }

    public ReasonView of(Ground ground) {
        if (ground instanceof Judgement judgement) {
            if (!Judgements.negative(judgement)) {
                return briefly(judgement);
            }
            boolean first = told.add(judgement.id());
            return told(judgement, first ? of(judgement.because()) : List.of(), !first);
        }
        return new ReasonView(
                leaf(ground), false, "", ground instanceof Ground.Figure f ? f.source() : "", List.of(), false);
    }

    /** What was concluded and by which rule, without what it rests on. */
    public ReasonView briefly(Judgement judgement) {
        return told(judgement, List.of(), false);
    }

    private ReasonView told(Judgement judgement, List<ReasonView> because, boolean before) {
        String source = sources.getOrDefault(judgement.rule(), "");
        return new ReasonView(
                judgement.statement(), Judgements.negative(judgement), judgement.rule(), source, because, before);
    }

    private static String leaf(Ground ground) {
        if (ground instanceof Ground.Item item) {
            return Words.sentence(item.entry() + " " + item.says());
        }
        if (ground instanceof Ground.Value value) {
            return Words.sentence(value.says());
        }
        if (ground instanceof Ground.Figure figure) {
            return Words.figure(figure.name()) + ": " + figure.value() + ", in force since " + Words.date(figure.from())
                    + ".";
        }
        if (ground instanceof Ground.Absence absence) {
            return Words.sentence(absence.says());
        }
        return ground instanceof Conclusion conclusion ? conclusion.finding().statement() : "";
    }
}
