package org.assay.rules.book;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.input.Node;
import org.assay.rules.PolicyFigure;
import org.assay.rules.RuleInfo;
import org.drools.model.Model;

/**
 * A set of rules with a name, a version and a hash: what a decision was made by. Bundled and custom rulebooks differ
 * only in where their classes come from. Safe to share between threads.
 */
public final class Rulebook {
    /** How long one judging may take unless somebody says otherwise. */
    public static final Duration LIMIT = Duration.ofSeconds(30);

    private final RulebookHeader header;
    private final List<String> stages;
    private final Map<String, String> texts;
    private final Map<String, DecisionTable> tables;
    private final List<Model> models;
    private final List<RuleInfo> rules;
    private final RulebookFiles files;
    private final Duration limit;
    private final Map<String, RuleBase> bases = new ConcurrentHashMap<>();

    /**
     * @param texts the rule files by path below the rulebook's folder, such as {@code competence/units/….drl}
     * @param tables the decision tables beside them
     * @param models the classes compiled from the rules
     * @param files what lies beside them
     */
    public Rulebook(
            RulebookHeader header,
            Map<String, String> texts,
            Collection<DecisionTable> tables,
            List<Model> models,
            RulebookFiles files) {
        this(header, stages(models), texts, byPath(tables), models, described(models), files, LIMIT);
    }

    private Rulebook(
            RulebookHeader header,
            List<String> stages,
            Map<String, String> texts,
            Map<String, DecisionTable> tables,
            List<Model> models,
            List<RuleInfo> rules,
            RulebookFiles files,
            Duration limit) {
        this.header = header;
        this.stages = List.copyOf(stages);
        this.texts = Map.copyOf(texts);
        this.tables = Map.copyOf(tables);
        this.models = List.copyOf(models);
        this.rules = List.copyOf(rules);
        this.files = files;
        this.limit = limit;
    }

    private static Map<String, DecisionTable> byPath(Collection<DecisionTable> tables) {
        return tables.stream().collect(Collectors.toMap(DecisionTable::path, table -> table));
    }

    private static List<String> stages(List<Model> models) {
        return models.stream().map(Model::getPackageName).distinct().sorted().toList();
    }

    private static List<RuleInfo> described(List<Model> models) {
        return models.stream()
                .flatMap(model -> model.getRules().stream())
                .map(RuleMetadata::info)
                .toList();
    }

    /**
     * A rule of the bundled rulebook that a centre does not apply.
     *
     * @param reason why, for every report
     */
    public record Disabled(String id, String reason) {}

    public String name() {
        return header.name();
    }

    public String version() {
        return header.version();
    }

    /** Whether it is a centre's own rather than the bundled one. */
    public boolean custom() {
        return files.custom();
    }

    public String owner() {
        return header.owner();
    }

    public List<Disabled> disabled() {
        return header.disabled();
    }

    /** The same rulebook with another limit on how long one judging may take. */
    public Rulebook within(Duration limit) {
        return new Rulebook(header, stages, texts, tables, models, rules, files, limit);
    }

    /** The rulebook's own figures that are in force on a day, for the rules to find. */
    public List<PolicyFigure> figures(LocalDate on) {
        Map<String, RulebookHeader.DatedFigure> latest = new LinkedHashMap<>();
        header.figures().stream()
                .filter(figure -> !figure.from().isAfter(on))
                .sorted(Comparator.comparing(RulebookHeader.DatedFigure::from))
                .forEach(figure -> latest.put(figure.name(), figure));
        return latest.values().stream()
                .map(figure -> new PolicyFigure(
                        figure.name(),
                        figure.value(),
                        figure.unit(),
                        figure.day().orElse(LocalDate.MIN),
                        figure.from(),
                        figure.source(),
                        on))
                .toList();
    }

    /** The rulebook's own figures and the rows of its tables that are in force on a day: facts beside those of the files. */
    public List<Object> facts(LocalDate on) {
        List<Object> facts = new ArrayList<>(figures(on));
        tables().forEach(table -> facts.addAll(table.inForce(on)));
        return facts;
    }

    /** The decision tables, in order of their paths. */
    public List<DecisionTable> tables() {
        return tables.values().stream()
                .sorted(Comparator.comparing(DecisionTable::path))
                .toList();
    }

    /** The tables that a rule asks, in the order in which it names them. */
    public List<DecisionTable> tables(RuleInfo rule) {
        return TableQuestion.of(text(rule)).stream()
                .map(question -> DecisionTable.path(RuleFile.areaOf(rule.stage()), question.table()))
                .distinct()
                .filter(tables::containsKey)
                .map(tables::get)
                .toList();
    }

    public List<RulebookHeader.DatedFigure> datedFigures() {
        return header.figures();
    }

    /** Documents that the rulebook cites and that no suite has: entries of a file of {@code kind: sources}. */
    public List<Node> sources() {
        return files.own(RulebookFiles.SOURCES)
                .map(sources -> sources.items("documents"))
                .orElse(List.of());
    }

    public RulebookFiles files() {
        return files;
    }

    public Map<String, String> texts() {
        return texts;
    }

    public List<Model> models() {
        return models;
    }

    /** The text of a rule's file, as its author wrote it. */
    public String text(RuleInfo rule) {
        return texts.get(RuleFile.path(rule));
    }

    /** The words of a rule's file, with the names that facts have today. */
    public RuleWords words(RuleInfo rule) {
        return RuleWords.of(today(RuleFile.path(rule)));
    }

    private String today(String path) {
        return files.custom() ? EarlierNames.replaced(path, texts.get(path)) : texts.get(path);
    }

    /** Hash of what decides: its stages that have rules, the rule files' paths and texts, and its figures. */
    public String sha256() {
        List<String> used = stages.stream()
                .filter(stage -> rules.stream().anyMatch(rule -> rule.stage().equals(stage)))
                .toList();
        return RulebookHash.of(used, texts, header.figures(), tables());
    }

    /** A rulebook of the rules that {@code which} accepts, for trying a rule alone or a rulebook without it. */
    public Rulebook only(Predicate<RuleInfo> which) {
        Map<String, String> left = new TreeMap<>();
        rules.stream().filter(which).map(RuleFile::path).forEach(path -> left.put(path, texts.get(path)));
        return new Rulebook(
                header,
                stages,
                left,
                tables,
                models.stream().map(model -> StagedModel.of(model, which)).toList(),
                rules.stream().filter(which).toList(),
                files,
                limit);
    }

    /**
     * As one area has it: its own rules, what is disabled of them, and the figures and tables that they ask for. What
     * another area gains or loses does not change the hash that a record of this one names.
     *
     * @param stages the area's rule packages
     */
    public Rulebook of(List<String> stages) {
        Map<String, String> own = new TreeMap<>();
        rules(stages).stream().map(RuleFile::path).forEach(path -> own.put(path, texts.get(path)));
        Set<String> read =
                FiguresOfRules.named(own.keySet().stream().map(this::today).toList());
        RulebookHeader ownHeader = header.with(
                disabled().stream()
                        .filter(rule -> files.bundles(stages, rule.id()))
                        .toList(),
                header.figures().stream()
                        .filter(figure -> read.contains(figure.name()))
                        .toList());
        List<Model> ownModels = models.stream()
                .filter(model -> stages.contains(model.getPackageName()))
                .toList();
        return new Rulebook(ownHeader, stages, own, asked(stages), ownModels, rules(stages), files, limit);
    }

    private Map<String, DecisionTable> asked(List<String> stages) {
        return rules(stages).stream()
                .flatMap(rule -> tables(rule).stream())
                .distinct()
                .collect(Collectors.toMap(DecisionTable::path, table -> table));
    }

    /** Whether any rule of an area lies in the rulebook's own folder. */
    public boolean brings(List<String> stages) {
        return rules(stages).stream().map(RuleFile::path).anyMatch(files::brings);
    }

    /** The packages that rules are in. */
    public Set<String> stages() {
        return models.stream().map(Model::getPackageName).collect(Collectors.toSet());
    }

    /** Every rule of the area, in order of stage and id. */
    public List<RuleInfo> rules(List<String> stages) {
        return rules.stream()
                .filter(rule -> stages.contains(rule.stage()))
                .sorted(Comparator.comparing((RuleInfo rule) -> stages.indexOf(rule.stage()))
                        .thenComparing(RuleInfo::id))
                .toList();
    }

    /** The rules of the area that were in force on a day, in order of stage and id. */
    public List<RuleInfo> inForce(List<String> stages, LocalDate on) {
        return rules(stages).stream().filter(rule -> rule.inForce(on)).toList();
    }

    /**
     * The area's rules that were in force on a day, ready to judge.
     *
     * @param stages the area's rule packages in the order in which they judge
     */
    public RuleBase ruleBase(List<String> stages, LocalDate on) {
        List<RuleInfo> rules = inForce(stages, on);
        List<String> ids = rules.stream().map(RuleInfo::id).toList();
        return bases.computeIfAbsent(
                String.join(" ", ids),
                key -> new RuleBase(
                        stages,
                        StagedModel.merged(stages, models, ids),
                        limit,
                        FiguresOfRules.namedOnly(rules.stream()
                                .map(RuleFile::path)
                                .map(this::today)
                                .toList())));
    }
}
