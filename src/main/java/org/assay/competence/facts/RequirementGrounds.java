package org.assay.competence.facts;

import java.util.List;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Standing;

/**
 * What speaks for and against a requirement that is not set aside, gathered once for the rules that judge it.
 *
 * @param counted the claims on it that count
 * @param refused those that do not
 */
public record RequirementGrounds(Required required, List<Counted> counted, List<ClaimRefused> refused) {
    public RequirementGrounds {
        counted = List.copyOf(counted);
        refused = List.copyOf(refused);
    }

    /** {@code ES19/4}. */
    public String key() {
        return required.key();
    }

    /** The unit that the requirement is of. */
    public String unitCode() {
        return required.unitCode();
    }

    /** The sort of requirement. */
    public Requirement.Kind kind() {
        return required.kind();
    }

    /** How many different methods there are among the claims that count. */
    public int methods() {
        return (int) counted.stream().map(Counted::method).distinct().count();
    }

    /** How many of the claims that count are by a method. */
    public int count(Method method) {
        return (int) counted.stream().filter(claim -> claim.method() == method).count();
    }

    /** How many of the claims that count a person of a standing stands behind. */
    public int count(Standing standing) {
        return (int)
                counted.stream().filter(claim -> claim.standing() == standing).count();
    }

    /** Whether something counts, and all that counts is what witnesses testify, expert ones among them. */
    public boolean testimonyAlone() {
        return !counted.isEmpty()
                && count(Method.WITNESS_TESTIMONY) + count(Method.EXPERT_WITNESS_TESTIMONY) == counted.size();
    }

    /** How many pieces of evidence are asked for, at least 1. */
    public int pieces() {
        return required.pieces();
    }

    /** How many pieces of evidence count: items that show one occasion are one piece. */
    public int count() {
        return Counted.pieces(counted);
    }

    /** Whether an expert witness stands behind any claim that counts, and is not the person of this id. */
    public boolean byExpertOtherThan(String id) {
        return counted.stream()
                .anyMatch(claim -> claim.standing() == Standing.EXPERT_WITNESS
                        && !claim.byId().equals(id));
    }

    /** Whether something counts, and nothing that does shows the work itself. */
    public boolean knowledgeAlone() {
        return !counted.isEmpty() && counted.stream().noneMatch(Counted::performance);
    }

    /** Whether the strategy asks for it; what it does not ask for may be shown and is never open. */
    public boolean asked() {
        return required.asked();
    }
}
