package org.assay.recruitment.facts;

import java.util.Collection;
import java.util.List;
import org.assay.rules.SubjectOrder;

/** Wording that several conclusions share. Everything it lists, it lists in order. */
final class Phrases {
    private Phrases() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String all(List<String> words) {
        int n = words.size();
        return n < 2 ? String.join("", words) : String.join(", ", words.subList(0, n - 1)) + " and " + words.get(n - 1);
    }

    /** Sorted as people count, each once. */
    static List<String> sorted(Collection<String> ids) {
        return ids.stream().distinct().sorted(SubjectOrder.INSTANCE).toList();
    }

    /** {@code Q1 and Q2 are}, {@code Q1 is}. */
    static String are(List<String> words) {
        return all(words) + (words.size() == 1 ? " is" : " are");
    }

    /** {@code 1 post}, {@code 2 posts}. */
    static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
