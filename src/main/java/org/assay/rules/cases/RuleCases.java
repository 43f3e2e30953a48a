package org.assay.rules.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.Rulebook;

/** The cases of one rule: the file {@code X.cases.yaml} beside {@code X.drl}. */
public record RuleCases(String rule, List<RuleCase> cases) {
    public RuleCases {
        cases = List.copyOf(cases);
    }

    /**
     * The cases of a rule of a rulebook; none where it has no file of cases.
     *
     * @throws org.assay.input.InputException with everything that is wrong with the file
     */
    public static RuleCases of(Rulebook rulebook, RuleInfo rule) {
        Problems problems = new Problems();
        RuleCases cases = rulebook.files()
                .find(RuleFile.casesPath(rule))
                .map(file -> read(file, rule.id(), problems))
                .orElseGet(() -> new RuleCases(rule.id(), List.of()));
        problems.throwIfAny();
        return cases;
    }

    /** Reads a file of {@code kind: rule-cases}; what is wrong with it goes to {@code problems}. */
    static RuleCases read(Node.Mapping node, String rule, Problems problems) {
        MappingReader file = MappingReader.of(node, problems);
        file.kind("rule-cases");
        String named = file.id("rule");
        if (!named.isEmpty() && !named.equals(rule)) {
            problems.add(
                    file.at("rule"),
                    "the cases are for \"" + named + "\"",
                    "write rule: " + rule + ", as the file is named");
        }
        List<MappingReader> fields = file.requiredList("cases");
        List<Node> nodes = node.items("cases");
        List<RuleCase> cases = new ArrayList<>();
        Set<String> sentences = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            RuleCase read = read(fields.get(i), nodes.get(i), problems);
            cases.add(read);
            if (!sentences.add(read.sentence())) {
                problems.add(read.at(), "there is another case of this sentence", "say what this one shows");
            }
        }
        file.done();
        return new RuleCases(rule, cases);
    }

    private static RuleCase read(MappingReader fields, Node node, Problems problems) {
        RuleCase read = new RuleCase(
                fields.at(),
                fields.prose("case"),
                given(fields, node, problems),
                fields.flag("alone", false),
                lines(fields, node, "othersSay", problems),
                lines(fields, node, "expect", problems),
                lines(fields, node, "says", problems));
        fields.done();
        return read;
    }

    private static Node.Mapping given(MappingReader fields, Node node, Problems problems) {
        if (fields.has("given") && node.get("given").orElseThrow() instanceof Node.Mapping given) {
            return given;
        }
        if (fields.has("given")) {
            problems.add(fields.at("given"), "\"given\" is no mapping", "give it keys with values, or leave it out");
        }
        return new Node.Mapping(fields.at(), Map.of());
    }

    /** A list of sentences. */
    private static List<String> lines(MappingReader fields, Node node, String key, Problems problems) {
        List<String> lines = new ArrayList<>();
        if (fields.has(key) && !(node.get(key).orElseThrow() instanceof Node.Sequence)) {
            problems.add(fields.at(key), "\"" + key + "\" is no list", "write each sentence on a line after a hyphen");
        }
        for (Node item : node.items(key)) {
            if (item instanceof Node.Scalar line) {
                lines.add(line.text().strip());
            } else {
                problems.add(item.at(), "this is no sentence", "put it in quotes");
            }
        }
        return lines;
    }
}
