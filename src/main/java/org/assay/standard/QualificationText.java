package org.assay.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A qualification as plain text. */
public final class QualificationText {
    private final List<String> lines = new ArrayList<>();

    private QualificationText() {}

    /** @param standard with the units of the suite, whose titles are shown */
    public static String of(Qualification qualification, Standard standard) {
        QualificationText text = new QualificationText();
        text.add(qualification, standard);
        return String.join("\n", text.lines) + "\n";
    }

    private void add(Qualification of, Standard standard) {
        lines.add(of.id() + "  " + of.title());
        lines.add((of.body().isEmpty() ? "" : of.body() + "; ") + "version " + of.version() + ", " + lower(of.status())
                + (of.credits() == 0 ? "" : "; at least " + of.credits() + " credits"));
        for (Qualification.Group group : of.groups()) {
            lines.add("");
            lines.add(group.id() + "  " + group.title() + ": " + asks(group));
            for (Qualification.Credited unit : group.units()) {
                String title = standard.unit(unit.unit()).map(Unit::title).orElse("");
                lines.add("  " + unit.unit() + "  " + title
                        + (unit.credits() == 0 ? "" : " (" + unit.credits() + " credits)"));
            }
        }
        lines.add("");
        if (of.routes().size() > 1) {
            of.routes()
                    .forEach(route ->
                            lines.add("Either by " + route.title() + ": " + String.join(" and ", route.groups())));
        }
        of.barred().forEach(pair -> lines.add("Only one counts of " + String.join(" and ", pair)));
        if (!of.allows().isEmpty()) {
            lines.add("Allows "
                    + of.allows().stream()
                            .sorted()
                            .map(QualificationText::lower)
                            .collect(Collectors.joining(" and ")));
        }
        of.grades().forEach(grade -> lines.add("Grade " + grade.title() + beyond(grade)));
    }

    private static String asks(Qualification.Group group) {
        String number = group.choose() == group.units().size() ? "all of these" : group.choose() + " of these";
        String worth = "at least " + group.credits() + " credits";
        return group.credits() == 0 ? number : group.choose() == 0 ? worth : number + ", " + worth;
    }

    private static String beyond(Qualification.Grade grade) {
        List<String> asked = new ArrayList<>();
        if (!grade.exceptional().isEmpty()) {
            asked.add("exceptional in " + String.join(" and ", grade.exceptional()));
        }
        if (grade.exceptionalUnits() > 0) {
            asked.add("exceptional in at least " + grade.exceptionalUnits() + " units");
        }
        return asked.isEmpty() ? "" : ": " + String.join(", ", asked);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
