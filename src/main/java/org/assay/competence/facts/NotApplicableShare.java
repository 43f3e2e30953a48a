package org.assay.competence.facts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.rules.Ground;
import org.assay.standard.Requirement;

/** How many in 100 requirements of one kind may be not applicable in a unit before somebody should look at it. */
public record NotApplicableShare(int percent, Ground.Figure figure) {
    /** Whether more than that is set aside, of any kind of requirement. */
    public boolean exceededBy(List<SetAside> aside, List<Required> all) {
        return !exceeded(aside, all).isEmpty();
    }

    /** The kinds of which more than that is set aside. */
    List<Requirement.Kind> exceeded(List<SetAside> aside, List<Required> all) {
        return Stream.of(Requirement.Kind.values())
                .filter(kind -> 100 * of(kind, aside, SetAside::kind) > percent * of(kind, all, Required::kind))
                .toList();
    }

    static <T> long of(Requirement.Kind kind, List<T> some, Function<T, Requirement.Kind> kindOf) {
        return some.stream().filter(each -> kindOf.apply(each) == kind).count();
    }
}
