package org.assay.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.input.Problems;
import org.assay.input.Sha256;
import org.drools.model.Model;

/**
 * A set of rules with a name, a version and a hash: what a decision was made by. Bundled and custom rulebooks differ
 * only in where their classes come from. Safe to share between threads.
 */
public final class Rulebook {
    private final RulebookHeader header;
    private final Map<String, String> texts;
    private final List<Model> models;
    private final RulebookFiles files;
    private final Predicate<RuleInfo> wanted;
    private final Map<String, RuleBase> bases = new ConcurrentHashMap<>();

    /**
     * @param texts the rule files by path below the rulebook's folder, such as {@code competence/units/….drl}
     * @param models the classes compiled from them
     * @param files what lies beside them
     */
    Rulebook(RulebookHeader header, Map<String, String> texts, List<Model> models, RulebookFiles files) {
        this(header, texts, models, files, rule -> true);
    }

    private Rulebook(
            RulebookHeader header,
            Map<String, String> texts,
            List<Model> models,
            RulebookFiles files,
            Predicate<RuleInfo> wanted) {
        this.header = header;
        this.texts = Map.copyOf(texts);
        this.models = List.copyOf(models);
        this.files = files;
        this.wanted = wanted;
    }

    public String name() {
        return header.name();
    }

    public String version() {
        return header.version();
    }

    RulebookFiles files() {
        return files;
    }

    /**
     * The cases of a rule; none where it has no file of cases.
     *
     * @throws org.assay.input.InputException with everything that is wrong with the file
     */
    public RuleCases cases(RuleInfo rule) {
        Problems problems = new Problems();
        RuleCases cases = files.find(RuleCases.path(rule))
                .map(file -> RuleCases.read(file, rule.id(), problems))
                .orElseGet(() -> new RuleCases(rule.id(), List.of()));
        problems.throwIfAny();
        return cases;
    }

    /** Hash of the rule files' paths and texts. */
    public String sha256() {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return Sha256.of(files);
    }

    /** A rulebook of the rules that {@code which} accepts, for trying a rule alone or a rulebook without it. */
    public Rulebook only(Predicate<RuleInfo> which) {
        return new Rulebook(header, texts, models, files, wanted.and(which));
    }

    /** Every rule of the area, in order of stage and id. */
    public List<RuleInfo> rules(List<String> stages) {
        return models.stream()
                .flatMap(model -> model.getRules().stream())
                .map(RuleMetadata::info)
                .filter(wanted)
                .filter(rule -> stages.contains(rule.stage()))
                .sorted(Comparator.comparing((RuleInfo rule) -> stages.indexOf(rule.stage()))
                        .thenComparing(RuleInfo::id))
                .toList();
    }

    /** The rules of the area that were in force on a day, in order of stage and id. */
    public List<RuleInfo> inForce(List<String> stages, LocalDate on) {
        return rules(stages).stream().filter(rule -> !rule.since().isAfter(on)).toList();
    }

    /**
     * The area's rules that were in force on a day, ready to judge.
     *
     * @param stages the area's rule packages in the order in which they judge
     */
    public RuleBase ruleBase(List<String> stages, LocalDate on) {
        List<String> ids = inForce(stages, on).stream().map(RuleInfo::id).toList();
        return bases.computeIfAbsent(String.join(" ", ids), key -> new RuleBase(stages, staged(stages, ids)));
    }

    private List<Model> staged(List<String> stages, List<String> ids) {
        return models.stream()
                .filter(model -> stages.contains(model.getPackageName()))
                .map(model -> StagedModel.of(model, rule -> ids.contains(rule.id())))
                .collect(Collectors.toList());
    }
}
