package org.assay.input;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that cannot be used, with every problem that was found in them. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** @param problems at least one, in any order; kept sorted by place, each once */
    public InputException(List<Problem> problems) {
        this(problems.stream().sorted().distinct(), Stream.empty());
    }

    /** @param last reported after all others, wherever it is */
    InputException(List<Problem> problems, Problem last) {
        this(problems.stream().sorted().distinct(), Stream.of(last));
    }

    private InputException(Stream<Problem> sorted, Stream<Problem> last) {
        this(Stream.concat(sorted, last).toList(), true);
    }

    private InputException(List<Problem> ordered, boolean complete) {
        super(ordered.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = ordered;
    }

    /** One problem, which makes any further reading pointless. */
    static InputException of(Source at, String wrong, String remedy) {
        return new InputException(List.of(new Problem(at, wrong, remedy)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
