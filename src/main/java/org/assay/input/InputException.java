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
        this(problems, List.of());
    }

    /** @param last reported after all others, wherever it is */
    InputException(List<Problem> problems, Problem last) {
        this(problems, List.of(last));
    }

    private InputException(List<Problem> problems, List<Problem> last) {
        super(ordered(problems, last).map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = ordered(problems, last).toList();
    }

    private static Stream<Problem> ordered(List<Problem> problems, List<Problem> last) {
        return Stream.concat(problems.stream().sorted().distinct(), last.stream());
    }

    /** One problem, which makes any further reading pointless. */
    public static InputException of(Source at, String wrong, String remedy) {
        return new InputException(List.of(new Problem(at, wrong, remedy)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
