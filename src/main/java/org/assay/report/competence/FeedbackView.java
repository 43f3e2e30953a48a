package org.assay.report.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.rules.Judgement;

/**
 * What the candidate is told, in the second person; each list can be empty.
 *
 * @param shown what the evidence shows
 * @param open what is still to show
 * @param uncounted why some evidence could not be counted
 * @param next what to do next
 */
public record FeedbackView(List<String> shown, List<String> open, List<String> uncounted, List<String> next) {

    static FeedbackView of(Dossier dossier, List<UnitView> views) {
        List<StandardUnit> units = dossier.units();
        return new FeedbackView(
                views.stream().flatMap(FeedbackView::shown).toList(),
                units.stream().flatMap(FeedbackView::open).toList(),
                dossier.evidence().stream().flatMap(FeedbackView::uncounted).toList(),
                units.stream()
                        .flatMap(unit -> unit.closings().stream())
                        .map(Judgement::statement)
                        .distinct()
                        .toList());
    }

    private static Stream<String> shown(UnitView unit) {
        String name = unit.code() + ", " + unit.title();
        if (unit.competent()) {
            String beyond =
                    unit.verdict().says("exceptional") ? ", and your assessor has recorded it as exceptional" : "";
            return Stream.of("You have shown that you are competent in " + name + beyond + ".");
        }
        List<String> counts = new ArrayList<>();
        for (PartView part : unit.parts()) {
            long met = part.count("met");
            if (met > 0) {
                long of = part.rows().size() - part.count("not applicable");
                counts.add(met + " of " + of + " " + noun(part.title()));
            }
        }
        return counts.isEmpty() ? Stream.empty() : Stream.of("In " + name + ", you have shown " + listed(counts) + ".");
    }

    private static String noun(String part) {
        return part.equals("Outcomes") ? "outcomes" : "items of " + part.toLowerCase(Locale.UK);
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static Stream<String> open(StandardUnit unit) {
        Stream<String> requirements = unit.requirements().stream()
                .filter(Requirement::isOpen)
                .map(r -> unit.code() + ", " + r.name() + (r.text().isEmpty() ? "" : ": " + r.text()));
        Stream<String> whole =
                unit.sufficiency().stream().filter(Judgements::negative).map(Judgement::statement);
        return Stream.concat(requirements, whole).map(Words::sentence);
    }

    private static Stream<String> uncounted(Evidence evidence) {
        return Stream.concat(
                        evidence.results().stream().filter(Judgements::negative), evidence.discountedClaims().stream())
                .map(Judgement::statement);
    }
}
