package org.assay.record;

import java.util.List;
import java.util.Map;
import org.assay.input.Node;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;

/**
 * Everything that a decision was made from and everything that was concluded: who has it can judge again.
 *
 * @param area {@code competence}, …
 * @param program version of Assay that made it
 * @param inputs the documents judged, by name, as their files had them: for competence {@code portfolio}, {@code suite},
 *     {@code units} (a list), {@code strategy}, {@code sources}
 * @param identities name, version and hash of what was judged against, by name: {@code suite}, {@code strategy},
 *     {@code rules}
 * @param rules every rule that was in force, in order of stage and id
 * @param judgements in order of stage, subject and rule
 */
public record DecisionRecord(
        String area,
        String program,
        Map<String, Node> inputs,
        Map<String, Identity> identities,
        List<RuleInfo> rules,
        List<Judgement> judgements) {

    public DecisionRecord {
        inputs = Map.copyOf(inputs);
        identities = Map.copyOf(identities);
        rules = List.copyOf(rules);
        judgements = List.copyOf(judgements);
    }

    /**
     * What a decision was made against.
     *
     * @param sha256 hash of its files, 64 hexadecimal digits
     */
    public record Identity(String name, String version, String sha256) {}
}
