package org.assay.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The problems found so far, so that a person learns of all of them at once. */
public final class Problems {
    /** More than anyone corrects in one go, and a bound on what a hostile file can make us keep. */
    static final int LISTED = 1000;

    private final Set<Problem> listed = new LinkedHashSet<>();
    private final Set<Source> unread = new HashSet<>();
    private final Map<Source, String> nothings = new HashMap<>();
    private int unlisted;

    /** Adds a problem; one that is already there counts once, and of a value that was not read nothing more is told. */
    public void add(Problem problem) {
        if (!unread.contains(problem.at())) {
            list(problem);
        }
    }

    private void list(Problem problem) {
        if (listed.size() < LISTED) {
            listed.add(problem);
        } else if (!listed.contains(problem)) {
            unlisted++;
        }
    }

    /** Adds a problem from its parts, as {@link Problem} describes them. */
    public void add(Source at, String wrong, String remedy) {
        add(new Problem(at, wrong, remedy));
    }

    /** Adds that the value at a place was not read, so that whatever else is found there says nothing about the file. */
    void addUnread(Source at, String wrong, String remedy) {
        list(new Problem(at, wrong, remedy));
        if (unlisted == 0) {
            unread.add(at);
        }
    }

    /** Keeps in mind the word that stands at a place and is read as nothing: {@code Null} may be somebody's name. */
    void noteNothing(Source at, String word) {
        nothings.put(at, word);
    }

    /** The word that stands at a place where nothing is read; none where nothing stands there. */
    Optional<String> nothing(Source at) {
        return Optional.ofNullable(nothings.get(at));
    }

    /** Adds what made another file unusable, so that reading can go on with the next one. */
    public void addAll(InputException other) {
        other.problems().forEach(this::add);
    }

    /** Hands over every problem that is listed. */
    public void forEach(Consumer<Problem> to) {
        listed.forEach(to);
    }

    public boolean isEmpty() {
        return listed.isEmpty();
    }

    /**
     * Gives up where there are more problems than are listed: a hostile file may hold millions.
     *
     * @throws InputException with those listed
     */
    void throwIfFull() {
        if (unlisted > 0) {
            throwIfAny();
        }
    }

    /** @throws InputException with every problem, where there is one */
    public void throwIfAny() {
        if (unlisted > 0) {
            Source at = Source.whole(List.copyOf(listed).get(LISTED - 1).at().path());
            throw new InputException(
                    List.copyOf(listed),
                    new Problem(at, "and at least " + unlisted + " more", "correct those listed above first"));
        }
        if (!listed.isEmpty()) {
            throw new InputException(List.copyOf(listed));
        }
    }
}
