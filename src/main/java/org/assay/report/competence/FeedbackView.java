package org.assay.report.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.report.parts.Judgements;
import org.assay.report.parts.Words;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/**
 * What the candidate is told, in the second person and without the words of rules; each list can be empty.
 *
 * @param shown what the evidence shows
 * @param open what is still to show
 * @param uncounted why some evidence could not be counted
 * @param next what to do next
 */
public record FeedbackView(List<String> shown, List<String> open, List<String> uncounted, List<String> next) {

    static FeedbackView of(RecordedPortfolio dossier, List<UnitView> views) {
        boolean several = dossier.units().size() > 1;
        return new FeedbackView(
                views.stream().flatMap(FeedbackView::shown).toList(),
                Stream.concat(
                                dossier.units().stream().flatMap(unit -> open(unit, several)),
                                views.stream()
                                        .filter(UnitView::cannotBeAssessed)
                                        .flatMap(FeedbackView::unassessed))
                        .toList(),
                dossier.evidence().stream().flatMap(FeedbackView::uncounted).toList(),
                next(dossier, views));
    }

    private static Stream<String> shown(UnitView unit) {
        String name = unit.code() + ", " + unit.title();
        if (unit.competent()) {
            String beyond = unit.isExceptional() ? ", and your assessor has recorded it as exceptional" : "";
            return Stream.of("You have shown that you are competent in " + name + beyond + ".");
        }
        List<String> counts = new ArrayList<>();
        for (PartView part : unit.parts()) {
            long met = part.count(CompetenceVerdict.MET);
            if (met > 0) {
                String of = met == part.applicable() ? "all " + met : met + " of " + part.applicable();
                counts.add(of + " " + noun(part.title()));
            }
        }
        return counts.isEmpty()
                ? Stream.empty()
                : Stream.of("In " + name + ", you have shown " + Words.listed(counts) + ".");
    }

    private static Stream<String> unassessed(UnitView unit) {
        return unit.toCandidate().stream();
    }

    private static String noun(String part) {
        return part.equals("Outcomes") ? "outcomes" : "items of " + part.toLowerCase(Locale.UK);
    }

    private static Stream<String> open(StandardUnit unit, boolean several) {
        String place = several ? unit.code() + ", " : "";
        Stream<String> requirements = unit.requirements().stream()
                .filter(Requirement::isOpen)
                .map(r -> place + r.name() + (r.text().isEmpty() ? "" : ": " + r.text()));
        Stream<String> whole =
                unit.sufficiency().stream().filter(Judgements::negative).map(FeedbackView::wanting);
        return Stream.concat(requirements, whole).map(Words::sentence);
    }

    /** What a unit wants as a whole; its last word is a method, {@code pieces} or {@code scope}. */
    private static String wanting(Judgement judgement) {
        String subject = judgement.subject().id();
        int slash = subject.lastIndexOf('/');
        String what = subject.substring(slash + 1);
        String more =
                switch (what) {
                    case "pieces" -> "pieces of evidence";
                    case "scope" -> "of its scope shown in the work itself";
                    default -> "evidence by " + what.replace('-', ' ');
                };
        return subject.substring(0, Math.max(0, slash)) + " as a whole: more " + more;
    }

    private static Stream<String> uncounted(Evidence evidence) {
        String title = evidence.node().text("title");
        String name = evidence.id() + (title.isEmpty() ? "" : ", “" + title + "”");
        return Stream.concat(
                evidence.results().stream()
                        .filter(Judgements::negative)
                        .map(judgement -> name + ": " + CandidateWording.of(judgement)),
                evidence.discountedClaims().stream()
                        .map(judgement ->
                                name + ", for " + requirement(judgement) + ": " + CandidateWording.of(judgement)));
    }

    private static String requirement(Judgement claim) {
        String subject = claim.subject().id();
        return subject.substring(subject.indexOf('>') + 1);
    }

    private static List<String> next(RecordedPortfolio dossier, List<UnitView> units) {
        List<String> next = new ArrayList<>();
        units.stream()
                .filter(unit -> !unit.setAside())
                .flatMap(unit -> unit.next().stream())
                .distinct()
                .forEach(next::add);
        boolean open = units.stream().anyMatch(unit -> unit.verdict().isNegative());
        List<String> unconfirmed = dossier.evidence().stream()
                .filter(Evidence::onlyWaitsForConfirmation)
                .map(Evidence::id)
                .toList();
        if (open && !unconfirmed.isEmpty()) {
            next.add("If " + Words.listed(unconfirmed) + (unconfirmed.size() == 1 ? " is" : " are")
                    + " your own work, tell your assessor how that can be confirmed.");
        }
        Stream.concat(
                        dossier.judgements().of(Kind.DUTY).stream()
                                .filter(Judgements::closes)
                                .map(CandidateWording::of),
                        units.stream().filter(UnitView::cannotBeAssessed).flatMap(unit -> unit.next().stream()))
                .forEach(remedy -> next.add("This is not for you to do, but the decision waits for it: " + remedy));
        next.add(lastStep(open, units));
        return next;
    }

    private static String lastStep(boolean open, List<UnitView> units) {
        if (open) {
            return "Agree with your assessor on a day to look at your portfolio again.";
        }
        if (units.stream().anyMatch(UnitView::waits)) {
            return "Nothing more is needed from you. Your assessor tells you when the decision stands.";
        }
        List<String> unassessed = units.stream()
                .filter(UnitView::cannotBeAssessed)
                .map(UnitView::code)
                .toList();
        return unassessed.isEmpty()
                ? "Nothing more is needed from you. Keep this report with your portfolio."
                : "Nothing more is needed from you until " + Words.listed(unassessed)
                        + " can be assessed. Keep this report with your portfolio.";
    }
}
