package org.assay.rules;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule gave a helper something of which the helper's sentence would be untrue. The rule is told as failing. */
public final class UntrueConclusion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UntrueConclusion(String message) {
        super(message);
    }

    /**
     * Holds a helper to its own sentence.
     *
     * @param so what the sentence says of each
     * @param name of one in a message
     * @param untrue what is wrong with one of which it is not so: {@code is not demonstrated}
     * @throws UntrueConclusion where it is not so of one of them
     */
    public static <T> void unlessEach(Collection<T> all, Predicate<T> so, Function<T, String> name, String untrue) {
        Optional<T> wrong =
                all.stream().filter(Objects::nonNull).filter(so.negate()).findFirst();
        if (wrong.isPresent()) {
            throw new UntrueConclusion(name.apply(wrong.get()) + " " + untrue);
        }
    }

    /** @throws UntrueConclusion with these words where it is not so */
    public static void unless(boolean so, String untrue) {
        if (!so) {
            throw new UntrueConclusion(untrue);
        }
    }
}
