package org.assay.rules.centre;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleText;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads a rule: what can be said of its words in plain English first, and then what the parser says. */
final class SyntaxGuard {
    private final Map<String, String> bundled;
    private final TooEarlyGuard early;
    private final Map<String, RuleVocabulary> facts = new HashMap<>();

    /** @param bundled the bundled rule files by path */
    SyntaxGuard(Map<String, String> bundled) {
        this.bundled = bundled;
        early = new TooEarlyGuard(bundled);
    }

    /** The rule, where it can be read. */
    Optional<PackageDescr> parsed(RuleText rule, Problems problems) {
        if (!TextGuard.readable(rule, problems) || !ShapeGuard.single(rule, problems)) {
            return Optional.empty();
        }
        Problems plain = new Problems();
        WordGuard.check(rule, plain);
        SymbolGuard.check(rule, plain);
        // a word that has no place often spoils the shape, and is the better answer
        if (plain.isEmpty() && !ShapeGuard.shaped(rule, problems)) {
            return Optional.empty();
        }
        String area = area(rule.stage());
        RuleVocabulary model = facts.computeIfAbsent(area, key -> new RuleVocabulary(key, texts(key)));
        ConditionGuard.check(model, rule, plain);
        new NameGuard(model).check(rule, plain);
        if (plain.isEmpty()) { // those two answer misspelt names better
            CallGuard.check(model, rule, plain);
            ContradictionGuard.check(model, rule, plain);
            early.check(model, rule, plain);
        }
        plain.forEach(problems::add);
        // where that finds anything, the parser would only say the same again
        return parse(rule, plain.isEmpty() ? problems : new Problems());
    }

    /** A rule that lies in no stage is told of that, and read as one of the area in which it lies. */
    private static String area(String stage) {
        return stage.contains(".") ? RuleFile.areaOf(stage) : stage;
    }

    private List<String> texts(String area) {
        return bundled.entrySet().stream()
                .filter(file -> area(RuleFile.stageOf(file.getKey())).equals(area))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Optional<PackageDescr> parse(RuleText rule, Problems problems) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, rule.text());
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length > 0 ? error.getLines()[0] : 1;
                problems.add(unread(rule, line, error.getMessage()));
            }
            return parser.hasErrors() ? Optional.empty() : Optional.of(parsed);
        } catch (DroolsParserException e) {
            problems.add(unread(rule, 1, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static Problem unread(RuleText rule, int line, String message) {
        CompilerMessage said = CompilerMessage.of(message);
        return rule.problem(line, said.wrong(), said.remedy());
    }
}
