package org.assay.competence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.assay.standard.Method;

/**
 * Which items of evidence show one occasion, so that they are one piece: an entry made twice (the same method, day, person and
 * title), files of equal bytes, or two records of work seen on one day under one title, be they by two methods or two people.
 */
final class Occasions {
    private static final Set<Method> SEEN =
            Set.of(Method.OBSERVATION, Method.WITNESS_TESTIMONY, Method.EXPERT_WITNESS_TESTIMONY, Method.SIMULATION);

    private final Map<String, String> firstWith = new HashMap<>();
    private final Map<String, Of> occasions = new HashMap<>();

    /**
     * What is known of an item.
     *
     * @param files a text for each file, by which files of equal bytes and pages are known
     */
    record Item(String id, Method method, String date, String by, String title, List<String> files) {}

    /**
     * Which occasion an item shows.
     *
     * @param first id of the first item that shows it
     * @param likeness what the two have in common; empty for that item itself
     */
    record Of(String first, String likeness) {}

    /** The occasion of an item, given after all items before it. */
    Of of(Item item) {
        String title = StringUtils.normalizeSpace(item.title()).toLowerCase(Locale.ROOT);
        List<Trait> traits = new ArrayList<>();
        traits.add(new Trait(
                String.join("\n", "entry", item.method().id(), item.date(), item.by(), title),
                "they have the same method, day, person and title"));
        item.files().forEach(file -> traits.add(new Trait("file\n" + file, "their files are equal byte for byte")));
        if (SEEN.contains(item.method())) {
            traits.add(new Trait(
                    String.join("\n", "seen", item.date(), title),
                    "both tell of work seen on " + item.date() + " under one title"));
        }
        Of found = traits.stream()
                .filter(trait -> firstWith.containsKey(trait.key()))
                .findFirst()
                .map(trait -> new Of(occasions.get(firstWith.get(trait.key())).first(), trait.likeness()))
                .orElse(new Of(item.id(), ""));
        occasions.put(item.id(), found);
        traits.forEach(trait -> firstWith.putIfAbsent(trait.key(), item.id()));
        return found;
    }

    private record Trait(String key, String likeness) {}
}
