package org.assay.rules.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.rules.RuleInfo;
import org.junit.jupiter.api.Test;

/** The bundled rules can be read by somebody who does not program. */
class BundledRulesReadTest {
    private static final Rulebook RULEBOOK = BundledRules.load();
    private static final Set<String> JAVA = Set.of("?", "!", "==", "!=", "<", ">", "<=", ">=", "&&", "||", "if", "for");

    @Test
    void no_conclusion_decides_anything() {
        assertEquals(List.of(), rules(words -> words.consequence().stream().anyMatch(w -> JAVA.contains(w.text()))));
    }

    @Test
    void no_conclusion_turns_a_fact_into_another_type() {
        assertEquals(List.of(), rules(words -> has(words.consequence(), "(", "Ground", ")")));
    }

    @Test
    void what_is_absent_is_one_fact() {
        assertEquals(List.of(), rules(words -> Stream.of("not", "exists")
                .anyMatch(word -> has(words.condition(), word, "("))));
    }

    @Test
    void a_condition_says_false_rather_than_an_exclamation_mark() {
        assertEquals(List.of(), rules(words -> words.condition().stream()
                .anyMatch(w -> w.text().equals("!"))));
    }

    @Test
    void a_decision_rests_on_few_facts() {
        List<String> longer = rules(words ->
                words.condition().stream().map(RuleWords.Word::line).distinct().count() > 6);

        assertEquals(List.of("unit-grounds"), longer, "gathers what others decide on");
    }

    private static boolean has(List<RuleWords.Word> words, String... sequence) {
        List<String> texts = words.stream().map(RuleWords.Word::text).toList();
        return Collections.indexOfSubList(texts, List.of(sequence)) >= 0;
    }

    private static List<String> rules(Predicate<RuleWords> which) {
        List<String> found = new ArrayList<>();
        for (RuleInfo rule : RULEBOOK.rules(List.copyOf(RULEBOOK.stages()))) {
            if (which.test(RULEBOOK.words(rule))) {
                found.add(rule.id());
            }
        }
        return found;
    }
}
