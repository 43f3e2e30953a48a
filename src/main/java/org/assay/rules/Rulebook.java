package org.assay.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.model.Model;

/**
 * A set of rules with a name, a version and a hash: what a decision was made by. Bundled and custom rulebooks differ
 * only in where their classes come from. Safe to share between threads.
 */
public final class Rulebook {
    private final String name;
    private final String version;
    private final Map<String, String> texts;
    private final List<Model> models;
    private final Predicate<RuleInfo> wanted;
    private final Map<String, RuleBase> bases = new ConcurrentHashMap<>();

    /**
     * @param texts the rule files by path below the rulebook's folder, such as {@code competence/units/….drl}
     * @param models the classes compiled from them
     */
    Rulebook(String name, String version, Map<String, String> texts, List<Model> models) {
        this(name, version, texts, models, rule -> true);
    }

    private Rulebook(
            String name,
            String version,
            Map<String, String> texts,
            List<Model> models,
            Predicate<RuleInfo> wanted) {
        this.name = name;
        this.version = version;
        this.texts = Map.copyOf(texts);
        this.models = List.copyOf(models);
        this.wanted = wanted;
    }

    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    /** The rule files' texts by path, which is what the rulebook's hash is taken over. */
    public Map<String, String> texts() {
        return texts;
    }

    /** A rulebook of the rules that {@code which} accepts, for trying a rule alone or a rulebook without it. */
    public Rulebook only(Predicate<RuleInfo> which) {
        return new Rulebook(name, version, texts, models, wanted.and(which));
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
