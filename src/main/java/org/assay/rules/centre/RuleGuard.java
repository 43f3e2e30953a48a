package org.assay.rules.centre;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.input.Problems;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleMetadata;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks the text of a rule: everything that is refused or missing, before any of it is compiled. */
final class RuleGuard {
    private static final Set<String> ANNOTATIONS = Set.of("Id", "Source", "Since", "Until");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** {@code 2026-01-31}. */
    private static final int DAY = 10;

    private final Set<String> stages;
    private final Set<String> citations;
    private final Problems problems;
    private final SyntaxGuard syntax;

    /**
     * @param stages the packages that rules can be in
     * @param bundled the bundled rule files by path
     * @param citations document and clause of everything that a rule can cite, as {@code practice, currency}
     */
    RuleGuard(Set<String> stages, Map<String, String> bundled, Set<String> citations, Problems problems) {
        this.stages = stages;
        syntax = new SyntaxGuard(bundled);
        this.citations = citations;
        this.problems = problems;
    }

    void check(RuleText rule) {
        syntax.parsed(rule, problems).ifPresent(parsed -> check(rule, parsed));
    }

    private void check(RuleText text, PackageDescr parsed) {
        if (!stages.contains(text.stage())) {
            problems.add(text.problem(
                    1,
                    "there is no stage \"" + text.stage().replace('.', '/') + "\"",
                    "move the file to one of "
                            + String.join(
                                    ", ",
                                    stages.stream()
                                            .map(s -> s.replace('.', '/'))
                                            .sorted()
                                            .toList())));
        } else if (!parsed.getName().equals(text.stage())) {
            problems.add(text.problem(
                    1,
                    "the package is " + parsed.getName(),
                    "write package " + text.stage() + ", as the folder is named"));
        }
        for (ImportDescr imported : parsed.getImports()) {
            if (!RuleNames.has(RuleNames.Use.IMPORT, imported.getTarget())
                    || !RuleVocabulary.isThere(imported.getTarget())) {
                problems.add(text.problem(
                        line(text, imported),
                        "a rule cannot use " + imported.getTarget(),
                        "import facts of its area, org.assay.rules.Ground, java.util.List or java.time.LocalDate"));
            }
        }
        boolean more = !parsed.getFunctionImports().isEmpty()
                || !parsed.getAccumulateImports().isEmpty()
                || !parsed.getAttributes().isEmpty()
                || parsed.getUnit() != null;
        if (more) {
            problems.add(text.problem(1, "the file holds more than imports and a rule", "remove the rest"));
        }
        if (parsed.getRules().size() != 1) {
            problems.add(text.problem(
                    1, "the file holds " + parsed.getRules().size() + " rules", "give each rule a file of its own"));
        }
        parsed.getRules().forEach(rule -> check(text, rule));
    }

    /** The parser gives an import no line of its own. */
    private static int line(RuleText text, ImportDescr imported) {
        List<String> lines = text.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(imported.getTarget())) {
                return i + 1;
            }
        }
        return 1;
    }

    private void check(RuleText text, RuleDescr rule) {
        if (!rule.getAttributes().isEmpty()) {
            problems.add(text.problem(
                    rule.getLine(),
                    "the rule has the attributes " + rule.getAttributes().keySet(),
                    "remove them"));
        }
        if (!rule.getNamedConsequences().isEmpty() || rule.getParentName() != null) {
            problems.add(
                    text.problem(rule.getLine(), "the rule has several consequences", "give each a rule of its own"));
        }
        String id = annotation(text, rule, "Id");
        if (!id.isEmpty() && !id.equals(text.id())) {
            problems.add(text.problem(
                    line(text, "Id"),
                    "the @Id is \"" + id + "\", but the file is named " + text.id() + RuleFile.ENDING,
                    "let both be the same"));
        } else if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problems.add(text.problem(
                    line(text, "Id"),
                    "the @Id \"" + id + "\" is no id of a rule",
                    "use lower case, digits and hyphens"));
        }
        String source = annotation(text, rule, "Source");
        if (!source.isEmpty() && !citations.contains(source)) {
            problems.add(
                    text.problem(
                            line(text, "Source"),
                            "no document has the clause \"" + source + "\"",
                            "cite DOCUMENT, CLAUSE as a sources.yaml lists them; a rulebook can have a sources.yaml of its own"));
        }
        LocalDate since = date(text, "Since", annotation(text, rule, "Since")).orElse(LocalDate.MIN);
        if (rule.getAnnotation("Until") != null
                && date(text, "Until", annotation(text, rule, "Until"))
                        .orElse(LocalDate.MAX)
                        .isBefore(since)) {
            problems.add(text.problem(line(text, "Until"), "@Until lies before @Since", "correct one of them"));
        }
        rule.getAnnotations().stream()
                .map(AnnotationDescr::getName)
                .filter(name -> !ANNOTATIONS.contains(name))
                .forEach(name -> problems.add(text.problem(
                        line(text, name), "a rule has no @" + name, "use @Id, @Source, @Since and @Until only")));
    }

    private String annotation(RuleText text, RuleDescr rule, String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        String value = annotation == null ? "" : RuleMetadata.unquoted(String.valueOf(annotation.getSingleValue()));
        if (value.isBlank()) {
            problems.add(text.problem(rule.getLine(), "the rule has no @" + name, "add it below the rule's sentence"));
        }
        return value;
    }

    private Optional<LocalDate> date(RuleText text, String name, String value) {
        try {
            if (value.isEmpty()) {
                return Optional.empty();
            }
            LocalDate day = LocalDate.parse(value);
            if (value.length() != DAY) { // years before 0000 and beyond 9999, which no file can hold
                throw new DateTimeException(value);
            }
            return Optional.of(day);
        } catch (DateTimeException e) {
            problems.add(text.problem(
                    line(text, name),
                    "@" + name + " is \"" + value + "\", which is no date",
                    "write it as 2026-01-31"));
            return Optional.empty();
        }
    }

    /** The parser gives an annotation the line of its rule. */
    private static int line(RuleText text, String annotation) {
        RuleWords words = RuleWords.of(text.text());
        for (int i = 0; i < words.all().size(); i++) {
            if (words.all().get(i).text().equals("@") && words.after(i).text().equals(annotation)) {
                return words.after(i).line();
            }
        }
        return words.lineOf("rule");
    }
}
