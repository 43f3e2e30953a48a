package org.assay.report.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bars of requirements met, not met and not applicable, three to a unit. Positions are in pixels.
 *
 * @param alt the same numbers as a sentence
 */
public record ChartView(int width, int height, List<Label> labels, List<Bar> bars, String alt) {

    public record Label(int y, String text) {}

    /** @param met width of that part; the parts follow one another from {@link #START} */
    public record Bar(int y, String label, int met, int open, int inapplicable, String value) {}

    public static final int START = 92;
    public static final int BAR = 14;
    public static final int PLOT = 380;
    private static final int STEP = 20;
    /** A chart cannot be cut at the foot of a page, so it holds no more than a page does. */
    private static final int MOST_UNITS = 9;

    static List<ChartView> of(List<UnitView> units) {
        List<UnitView> judged = units.stream().filter(UnitView::judged).toList();
        List<ChartView> charts = new ArrayList<>();
        for (int from = 0; from < judged.size(); from += MOST_UNITS) {
            charts.add(chart(judged.subList(from, Math.min(from + MOST_UNITS, judged.size()))));
        }
        return charts;
    }

    private static ChartView chart(List<UnitView> units) {
        List<Label> labels = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        int y = 0;
        for (UnitView unit : units) {
            labels.add(new Label(y + 14, Words.shortened(unit.code() + " " + unit.title(), 110)));
            y += STEP + 2;
            for (PartView part : unit.parts()) {
                bars.add(bar(y, part));
                y += STEP;
            }
            y += 8;
        }
        String alt = units.stream().map(ChartView::alt).collect(Collectors.joining(" "));
        return new ChartView(656, y, labels, bars, "Bar chart of requirements met by unit. " + alt);
    }

    private static Bar bar(int y, PartView part) {
        int all = part.rows().size();
        int met = (int) (PLOT * part.count("met") / all);
        int inapplicable = (int) (PLOT * part.count("not applicable") / all);
        return new Bar(y, part.title(), met, PLOT - met - inapplicable, inapplicable, numbers(part));
    }

    private static String alt(UnitView unit) {
        return unit.parts().stream()
                .map(part -> part.title() + ": " + numbers(part))
                .collect(Collectors.joining("; ", unit.code() + ": ", "."));
    }

    private static String numbers(PartView part) {
        long inapplicable = part.count("not applicable");
        long applicable = part.rows().size() - inapplicable;
        String met = part.count("met") + " of " + applicable + " met";
        return inapplicable == 0 ? met : met + ", " + inapplicable + " not applicable";
    }
}
