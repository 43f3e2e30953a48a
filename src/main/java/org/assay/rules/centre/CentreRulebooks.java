package org.assay.rules.centre;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.rules.RuleInfo;
import org.assay.rules.RulesException;
import org.assay.rules.book.DecisionTable;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.Rulebook;
import org.assay.rules.book.RulebookFiles;
import org.assay.rules.book.RulebookHeader;
import org.assay.rules.book.Stages;
import org.drools.model.Model;

/**
 * The rulebook of a folder: a whole one, or an overlay over the bundled one, in which a file of the same id replaces a
 * rule, a new one adds a rule, and {@code disabled} takes one away.
 */
public final class CentreRulebooks {
    private final Rulebook bundled;
    private final Supplier<Set<String>> citations;
    private final RuleCache cache;
    private final Duration limit;

    /**
     * @param citations document and clause of everything that the installed standards let a rule cite, asked for only
     *     where rules are not in the cache
     * @param cache where compiled rules are kept
     * @param limit how long the rules of a folder may take to be read and compiled
     */
    public CentreRulebooks(Rulebook bundled, Supplier<Set<String>> citations, Path cache, Duration limit) {
        this.bundled = bundled;
        this.citations = citations;
        this.cache = new RuleCache(cache);
        this.limit = limit;
    }

    /** Document and clause of everything that a file of {@code kind: sources} lists. */
    public static Set<String> citations(Node sources) {
        return RulebookFolder.citations(sources);
    }

    /**
     * Loads a folder, compiling it where that was not done before.
     *
     * @throws RulesException with everything that is wrong with it, or where that takes longer than the limit
     */
    public Rulebook load(Path folder) {
        return GivenUp.after(limit, folder.toString(), () -> read(folder));
    }

    private Rulebook read(Path folder) {
        Problems problems = new Problems();
        try {
            RulebookFolder read = RulebookFolder.read(folder, problems);
            checkDisabled(read, problems);
            read.checkOrphans(bundledCases(read.header()), problems);
            Rulebook kept = kept(read);
            Problems ofTables = new Problems();
            List<DecisionTable> tables = tables(read, ofTables);
            ofTables.forEach(problems::add);
            if (ofTables.isEmpty()) { // what rules ask of a table that cannot be read says nothing
                new TableGuard(tables, problems).check(read.rules(), kept.texts());
            }
            FigureGuard figures = new FigureGuard(read.header(), problems);
            read.rules().forEach(figures::check);
            read.sources().ifPresent(sources -> OwnSources.check(sources, citations.get(), problems));
            if (!problems.isEmpty()) {
                throw RulesException.of(problems);
            }
            return rulebook(
                    read,
                    kept,
                    tables,
                    read.rules().isEmpty() ? List.of() : RuleClasses.models(compiled(read, problems)));
        } catch (InputException e) {
            throw new RulesException(e.problems());
        }
    }

    private RuleCompiler.Compiled compiled(RulebookFolder folder, Problems problems) {
        return cache.find(folder.rules(), folder.checked()).orElseGet(() -> {
            check(folder, problems);
            if (!problems.isEmpty()) {
                compileRest(folder, problems);
                throw RulesException.of(problems);
            }
            RuleCompiler.Compiled compiled = RuleCompiler.compile(folder.rules());
            cache.keep(folder.rules(), folder.checked(), compiled);
            return compiled;
        });
    }

    /** So that a person learns at once of what only the compiler finds. */
    private static void compileRest(RulebookFolder folder, Problems problems) {
        Set<String> refused = RulesException.of(problems).problems().stream()
                .map(problem -> problem.at().path())
                .collect(Collectors.toSet());
        List<RuleText> rest = folder.rules().stream()
                .filter(rule -> !refused.contains(rule.name()))
                .toList();
        try {
            if (!rest.isEmpty()) {
                RuleCompiler.compile(rest);
            }
        } catch (RulesException e) {
            e.problems().forEach(problems::add);
        }
    }

    private void check(RulebookFolder folder, Problems problems) {
        Set<String> known = new TreeSet<>(citations.get());
        known.addAll(folder.citations());
        List<Stages.Stage> ofCentres = stagesOfCentres();
        Set<String> packages = new TreeSet<>(bundled.stages());
        ofCentres.forEach(stage -> packages.add(stage.name()));
        RuleGuard guard = new RuleGuard(packages, bundled.texts(), known, problems);
        folder.rules().forEach(guard::check);
        StageGuard stages = new StageGuard(bundled.texts(), ofCentres);
        folder.rules().forEach(rule -> stages.check(rule, problems));
        folder.checkNames(problems);
        if (folder.header().overlay()) {
            folder.rules().forEach(rule -> checkPlace(rule, problems));
        }
    }

    /** Stages in which centres give verdicts in their own words; the bundled rulebook may have no rules there. */
    private List<Stages.Stage> stagesOfCentres() {
        return bundled.stages().stream()
                .map(RuleFile::areaOf)
                .distinct()
                .flatMap(area -> Stages.ifBundled(area.replace('.', '/')).all().stream())
                .filter(stage -> !stage.centre().isEmpty())
                .toList();
    }

    /** A rule that replaces another takes its place, and no sentence names two rules. */
    private void checkPlace(RuleText rule, Problems problems) {
        RuleInfo replaced = bundledRules().get(rule.id());
        if (replaced != null && !replaced.stage().equals(rule.stage())) {
            problems.add(rule.problem(
                    1,
                    "the bundled rule of this id is in " + replaced.stage().replace('.', '/'),
                    "put the file into that folder, or give the rule an id of its own"));
        }
        bundledRules().values().stream()
                .filter(other ->
                        !other.id().equals(rule.id()) && other.sentence().equals(rule.sentence()))
                .forEach(other -> problems.add(rule.problem(
                        1,
                        "the sentence is that of the bundled rule " + other.id() + " too",
                        "say what this rule does")));
    }

    private void checkDisabled(RulebookFolder folder, Problems problems) {
        RulebookHeader header = folder.header();
        Source at = Source.whole(folder.path().resolve(RulebookHeader.FILE).toString());
        if (!header.overlay() && !header.disabled().isEmpty()) {
            problems.add(at, "a whole rulebook cannot disable rules", "leave the files out, or write base: bundled");
        }
        if (!header.overlay() && folder.rules().isEmpty()) {
            problems.add(
                    at, "the folder holds no rules", "add rules, or write base: bundled to change the bundled ones");
        }
        header.disabled().stream()
                .filter(disabled -> !bundledRules().containsKey(disabled.id()))
                .forEach(disabled -> problems.add(
                        at,
                        "there is no bundled rule \"" + disabled.id() + "\" to disable",
                        "name one that assay rules list shows"));
        header.disabled().stream()
                .filter(disabled ->
                        folder.rules().stream().anyMatch(rule -> rule.id().equals(disabled.id())))
                .forEach(disabled -> problems.add(
                        at,
                        "the rule " + disabled.id() + " is disabled, and the folder has it",
                        "remove one of the two"));
    }

    /** Paths of the cases of bundled rules that stay, for which the folder can have others. */
    private Set<String> bundledCases(RulebookHeader header) {
        Set<String> gone = header.disabled().stream().map(Rulebook.Disabled::id).collect(Collectors.toSet());
        return bundledRules().values().stream()
                .filter(rule -> header.overlay() && !gone.contains(rule.id()))
                .map(RuleFile::casesPath)
                .collect(Collectors.toSet());
    }

    private Map<String, RuleInfo> bundledRules() {
        return bundled.rules(List.copyOf(bundled.stages())).stream()
                .collect(Collectors.toMap(RuleInfo::id, rule -> rule));
    }

    /** The folder's own tables, and the bundled ones in whose place it has none. */
    private List<DecisionTable> tables(RulebookFolder folder, Problems problems) {
        Set<String> areas = bundled.stages().stream().map(RuleFile::areaOf).collect(Collectors.toSet());
        List<DecisionTable> tables = new ArrayList<>(folder.tables(areas, problems));
        Set<String> own = tables.stream().map(DecisionTable::path).collect(Collectors.toSet());
        bundled.tables().stream()
                .filter(table -> folder.header().overlay() && !own.contains(table.path()))
                .forEach(tables::add);
        return tables;
    }

    /** What of the bundled rulebook stays in force beside the folder's rules. */
    private Rulebook kept(RulebookFolder folder) {
        RulebookHeader header = folder.header();
        Set<String> gone = Stream.concat(
                        folder.rules().stream().map(RuleText::id),
                        header.disabled().stream().map(Rulebook.Disabled::id))
                .collect(Collectors.toSet());
        return bundled.only(rule -> header.overlay() && !gone.contains(rule.id()));
    }

    private static Rulebook rulebook(
            RulebookFolder folder, Rulebook kept, List<DecisionTable> tables, List<Model> own) {
        RulebookHeader header = folder.header();
        Map<String, String> texts = new HashMap<>(kept.texts());
        folder.rules().forEach(rule -> texts.put(rule.path(), rule.written()));
        List<Model> models =
                Stream.of(kept.models(), own).flatMap(Collection::stream).toList();
        return new Rulebook(header, texts, tables, models, RulebookFiles.of(folder.path(), header.overlay()));
    }
}
