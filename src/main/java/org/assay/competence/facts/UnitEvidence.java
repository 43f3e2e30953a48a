package org.assay.competence.facts;

import java.util.List;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Standing;

/**
 * The evidence for a unit that is not set aside, gathered once for the rules that judge whether it is sufficient.
 *
 * @param items those of which a claim on the unit counts
 * @param counted these claims
 */
public record UnitEvidence(UnderAssessment unit, List<Supports> items, List<Counted> counted) {
    public UnitEvidence {
        items = List.copyOf(items);
        counted = List.copyOf(counted);
    }

    public String unitCode() {
        return unit.code();
    }

    /** How many pieces there are: items that show one occasion are one piece. */
    public int count() {
        return Supports.pieces(items);
    }

    /** How many of them are by a method. */
    public int count(Method method) {
        return Supports.pieces(by(method));
    }

    /** Those of a method. */
    public List<Supports> by(Method method) {
        return items.stream().filter(item -> item.method() == method).toList();
    }

    /** How many pieces are as the strategy demands: by its method, each showing the outcomes that it asks for. */
    public int count(MustInclude asked) {
        return Supports.pieces(by(asked));
    }

    /** Those that are as the strategy demands. */
    public List<Supports> by(MustInclude asked) {
        return by(asked.method()).stream()
                .filter(item -> outcomes(item) >= asked.outcomes())
                .toList();
    }

    /** Those by the method that it demands which show fewer outcomes than it asks for. */
    public List<Supports> showingTooLittle(MustInclude asked) {
        return by(asked.method()).stream()
                .filter(item -> outcomes(item) < asked.outcomes())
                .toList();
    }

    private long outcomes(Supports item) {
        return counted.stream()
                .filter(claim -> claim.kind() == Requirement.Kind.OUTCOME)
                .filter(claim -> claim.evidenceId().equals(item.evidenceId()))
                .map(Counted::requirement)
                .distinct()
                .count();
    }

    /**
     * The one witness behind all that others than candidate and assessors say, where that is at least two items: their id;
     * empty where there is none such.
     */
    public String soleWitness() {
        List<Supports> told = items.stream()
                .filter(item -> item.standing() == Standing.WITNESS || item.standing() == Standing.EXPERT_WITNESS)
                .toList();
        boolean others = items.stream().anyMatch(item -> item.standing() == Standing.ASSESSOR);
        List<String> witnesses = told.stream().map(Supports::byId).distinct().toList();
        return told.size() > 1 && witnesses.size() == 1 && !others ? witnesses.get(0) : "";
    }
}
