package org.assay.competence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.competence.facts.Allows;
import org.assay.competence.facts.Award;
import org.assay.competence.facts.AwardGrade;
import org.assay.competence.facts.AwardGroup;
import org.assay.competence.facts.AwardRoute;
import org.assay.competence.facts.AwardUnit;
import org.assay.competence.facts.BarredPair;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.competence.facts.Exempted;
import org.assay.rules.Subject.Kind;

/** The rules on qualifications written out as plain code. */
final class PlainAwards {
    private final PlainFacts facts;
    private final Set<String> competent;
    private final Set<String> exceptional;

    /**
     * @param competent codes of the units in which the candidate is competent
     * @param exceptional those of them in which the candidate is exceptional
     */
    PlainAwards(PlainFacts facts, Set<String> competent, Set<String> exceptional) {
        this.facts = facts;
        this.competent = competent;
        this.exceptional = exceptional;
    }

    void judge() {
        facts.all(BarredPair.class).stream()
                .filter(pair -> competent.contains(pair.keeps()) && competent.contains(pair.drops()))
                .forEach(pair -> facts.add(
                        Kind.QUALIFICATION, pair.award() + "/" + pair.drops(), CompetenceVerdict.WITHOUT_EFFECT));
        facts.all(AwardUnit.class).forEach(this::exemptions);
        facts.all(Award.class).forEach(this::award);
    }

    private void award(Award award) {
        Map<String, List<AwardUnit>> counting = new HashMap<>();
        for (AwardUnit unit : facts.all(AwardUnit.class)) {
            if (unit.award().equals(award.id()) && counts(unit)) {
                counting.computeIfAbsent(unit.group(), group -> new ArrayList<>())
                        .add(unit);
            }
        }
        Map<String, Boolean> reached = new HashMap<>();
        for (AwardGroup group : facts.all(AwardGroup.class)) {
            if (group.award().equals(award.id())) {
                List<AwardUnit> units = counting.getOrDefault(group.group(), List.of());
                boolean enough = units.size() >= group.choose() && credits(units) >= group.credits();
                reached.put(group.group(), enough);
                facts.add(Kind.QUALIFICATION, group.key(), enough ? CompetenceVerdict.MET : CompetenceVerdict.NOT_MET);
            }
        }
        List<List<AwardUnit>> complete = new ArrayList<>();
        facts.all(AwardRoute.class).stream()
                .filter(route -> route.award().equals(award.id()))
                .sorted(Comparator.comparing(AwardRoute::route))
                .forEach(route -> {
                    List<AwardUnit> units = route.groups().stream()
                            .flatMap(group -> counting.getOrDefault(group, List.of()).stream())
                            .toList();
                    if (route.groups().stream().allMatch(reached::get) && credits(units) >= award.credits()) {
                        complete.add(units);
                    }
                });
        facts.add(
                Kind.QUALIFICATION,
                award.id(),
                complete.isEmpty() ? CompetenceVerdict.INCOMPLETE : CompetenceVerdict.COMPLETE);
        if (!complete.isEmpty() && graded(award, complete.get(0))) {
            facts.add(Kind.QUALIFICATION, award.id() + "/grade", CompetenceVerdict.GRADED);
        }
    }

    private boolean counts(AwardUnit unit) {
        String code = unit.unitCode();
        return competent.contains(code)
                ? !facts.any(
                        BarredPair.class,
                        pair -> pair.award().equals(unit.award())
                                && pair.drops().equals(code)
                                && competent.contains(pair.keeps()))
                : facts.any(Exempted.class, exempted -> exempted.unitCode().equals(code) && allows(unit, exempted));
    }

    private boolean allows(AwardUnit unit, Exempted exempted) {
        return facts.any(
                Allows.class,
                one -> one.award().equals(unit.award()) && one.recognition().equals(exempted.recognition()));
    }

    private void exemptions(AwardUnit unit) {
        facts.all(Exempted.class).stream()
                .filter(exempted -> exempted.unitCode().equals(unit.unitCode()) && !allows(unit, exempted))
                .forEach(exempted -> facts.add(
                        Kind.QUALIFICATION, unit.award() + "/" + unit.unitCode(), CompetenceVerdict.WITHOUT_EFFECT));
    }

    private boolean graded(Award award, List<AwardUnit> units) {
        List<String> beyond = units.stream()
                .map(AwardUnit::unitCode)
                .filter(exceptional::contains)
                .toList();
        return facts.any(
                AwardGrade.class,
                grade -> grade.award().equals(award.id())
                        && beyond.containsAll(grade.exceptional())
                        && beyond.size() >= grade.exceptionalUnits());
    }

    private static int credits(List<AwardUnit> units) {
        return units.stream().mapToInt(AwardUnit::credits).sum();
    }
}
