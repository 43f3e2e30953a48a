package org.assay.recruitment.facts;

import static org.assay.recruitment.facts.RecruitmentVerdict.BELOW_THE_LINE;
import static org.assay.recruitment.facts.RecruitmentVerdict.SMALL_SAMPLE;

import java.util.List;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.rules.TableRow;

/** How the rules conclude on how often groups of applicants were selected. */
public final class Fairness {
    /** The column of the table of lines that holds the line. */
    private static final String NUMBER = "number";

    private Fairness() {}

    public static Concluded below(SelectionRate rate, TableRow line) {
        String highest = rate.highestSelected() + " of " + rate.highestDecided();
        String statement = "Of the group " + rate.group() + ", " + rate.selected() + " of " + rate.decided()
                + " were selected, which is less than " + line.number(NUMBER) + " per cent of the highest rate, "
                + highest + ".";
        Ground best = new Ground.Value(
                "highest",
                rate.group(),
                "",
                String.valueOf(rate.highestSelected()),
                String.valueOf(rate.highestDecided()),
                "of the group selected most often, " + highest + " were selected");
        return concluded(rate, BELOW_THE_LINE, statement, List.of(selected(rate), best, line.figure()));
    }

    public static Concluded small(SelectionRate rate, TableRow smallest) {
        String statement = "Of the group " + rate.group() + ", only " + rate.decided() + " are decided on, fewer than "
                + smallest.number(NUMBER) + ", so its rate says little either way.";
        return concluded(rate, SMALL_SAMPLE, statement, List.of(selected(rate), smallest.figure()));
    }

    private static Ground selected(SelectionRate rate) {
        String says =
                "of the group " + rate.group() + ", " + rate.selected() + " of " + rate.decided() + " were selected";
        return new Ground.Value(
                "selected", rate.group(), "", String.valueOf(rate.selected()), String.valueOf(rate.decided()), says);
    }

    private static Concluded concluded(
            SelectionRate rate, RecruitmentVerdict verdict, String statement, List<Ground> because) {
        return new Concluded(new Finding(new Subject(Subject.Kind.GROUP, rate.group()), verdict, statement, because));
    }
}
