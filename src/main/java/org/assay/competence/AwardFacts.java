package org.assay.competence;

import java.util.List;
import org.assay.competence.facts.Allows;
import org.assay.competence.facts.Award;
import org.assay.competence.facts.AwardGrade;
import org.assay.competence.facts.AwardGroup;
import org.assay.competence.facts.AwardRoute;
import org.assay.competence.facts.AwardUnit;
import org.assay.competence.facts.BarredPair;
import org.assay.standard.Qualification;
import org.assay.standard.Standard;

/** The qualifications that a portfolio is for, and the units from which its candidate is exempted, as facts. */
final class AwardFacts {
    private final Standard standard;
    private final Portfolio portfolio;

    AwardFacts(Standard standard, Portfolio portfolio) {
        this.standard = standard;
        this.portfolio = portfolio;
    }

    void addTo(List<Object> facts) {
        standard.qualifications().forEach(qualification -> add(qualification, facts));
        facts.addAll(portfolio.exempted());
    }

    private static void add(Qualification of, List<Object> facts) {
        facts.add(new Award(of.id(), of.title(), of.credits()));
        for (Qualification.Group group : of.groups()) {
            List<String> codes =
                    group.units().stream().map(Qualification.Credited::unit).toList();
            facts.add(new AwardGroup(of.id(), group.id(), group.title(), group.choose(), group.credits(), codes));
            group.units().forEach(unit -> facts.add(new AwardUnit(of.id(), group.id(), unit.unit(), unit.credits())));
        }
        of.routes().forEach(route -> facts.add(new AwardRoute(of.id(), route.id(), route.title(), route.groups())));
        of.barred().forEach(pair -> facts.add(barred(of, pair.get(0), pair.get(1))));
        of.allows().stream().sorted().forEach(how -> facts.add(new Allows(of.id(), how.id())));
        for (int i = 0; i < of.grades().size(); i++) {
            Qualification.Grade grade = of.grades().get(i);
            facts.add(new AwardGrade(
                    of.id(), grade.id(), grade.title(), i + 1, grade.exceptional(), grade.exceptionalUnits()));
        }
    }

    private static BarredPair barred(Qualification of, String one, String other) {
        return credits(of, other) > credits(of, one)
                ? new BarredPair(of.id(), other, one)
                : new BarredPair(of.id(), one, other);
    }

    private static int credits(Qualification of, String unit) {
        return of.groups().stream()
                .flatMap(group -> group.units().stream())
                .filter(credited -> credited.unit().equals(unit))
                .mapToInt(Qualification.Credited::credits)
                .findFirst()
                .orElse(0);
    }
}
