package org.assay.rules.cases;

import java.util.List;
import org.assay.input.Node;
import org.assay.input.Source;
import org.assay.rules.Judgement;

/**
 * An example of what a rule does: a situation and everything that is to be concluded from it.
 *
 * @param at where it stands
 * @param sentence what it shows
 * @param given what differs from the area's case base
 * @param alone whether the rule judges alone rather than with its whole area
 * @param othersSay full sentences that other rules have to say, for a rule that only derives facts for them
 * @param expect every judgement as a line, in order of stage, subject and rule
 * @param says the full sentences of the rule itself; none where it stays silent
 */
public record RuleCase(
        Source at,
        String sentence,
        Node.Mapping given,
        boolean alone,
        List<String> othersSay,
        List<String> expect,
        List<String> says) {
    public RuleCase {
        othersSay = List.copyOf(othersSay);
        expect = List.copyOf(expect);
        says = List.copyOf(says);
    }

    /** A judgement as cases write it: {@code evidence E01 is discounted (evidence-current)}. */
    static String line(Judgement judgement) {
        String verdict = judgement.verdict().label();
        String verb = verdict.startsWith("would ") || verdict.startsWith("cannot ") ? " " : " is ";
        return judgement.subject() + verb + verdict + " (" + judgement.rule() + ")";
    }
}
