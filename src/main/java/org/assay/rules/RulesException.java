package org.assay.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.input.Problem;

/** Rules that cannot be loaded, or that went wrong while they judged, with every problem found. */
public final class RulesException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public RulesException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
