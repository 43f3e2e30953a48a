package org.assay.rules.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.rules.book.RuleWords;

/** What stands between the round brackets of a pattern. */
final class Brackets {
    private Brackets() {}

    /** The words from an index within brackets up to the one that closes them; to the end where none does. */
    static List<RuleWords.Word> within(List<RuleWords.Word> words, int from) {
        int depth = 1;
        for (int i = from; i < words.size(); i++) {
            depth += words.get(i).nesting();
            if (depth == 0) {
                return words.subList(from, i);
            }
        }
        return words.subList(from, words.size());
    }

    /**
     * The parts that words divide, unless they stand in brackets of their own.
     *
     * @param between commas and the like
     */
    static List<List<RuleWords.Word>> parts(List<RuleWords.Word> within, Set<String> between) {
        List<List<RuleWords.Word>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int depth = 0;
        for (RuleWords.Word word : within) {
            depth += word.nesting();
            if (depth == 0 && between.contains(word.text())) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(word);
            }
        }
        return parts;
    }
}
