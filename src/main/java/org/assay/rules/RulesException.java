package org.assay.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.input.InputException;
import org.assay.input.Problem;
import org.assay.input.Problems;

/** Rules that cannot be loaded, or that went wrong while they judged, with every problem found. */
public final class RulesException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** @param problems at least one, in any order; kept sorted by place, each once */
    public RulesException(List<Problem> problems) {
        super(problems.stream().sorted().distinct().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /** What was found so far, which is something. */
    public static RulesException of(Problems found) {
        try {
            found.throwIfAny();
        } catch (InputException e) {
            return new RulesException(e.problems());
        }
        throw new IllegalStateException("no problem was found");
    }

    public List<Problem> problems() {
        return problems;
    }
}
