package org.assay.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.assay.input.Node;
import org.assay.input.Workers;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.RuleBase;
import org.assay.rules.book.Rulebook;

/** The rules of one area by one rulebook: judges facts, and says in a record by what. Safe to share between threads. */
public final class Judging {
    /** How many situations one worker judges before it asks for more. */
    private static final int AT_A_TIME = 50;

    private final String area;
    private final List<String> stages;
    private final Rulebook rulebook;
    private final String program;
    private final Workers workers;
    private final DecisionRecord.Identity identity;
    private final Map<LocalDate, InForce> inForce = new ConcurrentHashMap<>();

    /** What of the rulebook is in force on a day, for its records. */
    private record InForce(List<RuleInfo> rules, Optional<DecisionRecord.Centre> centre) {}

    /**
     * @param rulebook may hold rules of other areas, which are left out
     * @param program version of Assay, for the record
     * @param workers judge the situations of {@link #judgeEach}
     */
    public Judging(Area area, Rulebook rulebook, String program, Workers workers) {
        this.workers = workers;
        this.area = area.id();
        this.stages = area.stages();
        this.rulebook = rulebook.of(stages);
        this.program = program;
        identity = DecisionRecord.Identity.of(this.rulebook);
    }

    /** By what it judges, for people: name, version and owner of the rulebook. */
    public String rulebook() {
        return rulebook.name() + ", version " + rulebook.version() + ", of " + rulebook.owner();
    }

    /** This, with the rules made ready for a day on which all that have no end are in force, which is any but a few. */
    public Judging prepared() {
        rulebook.ruleBase(stages, LocalDate.MAX);
        return this;
    }

    /**
     * The judgements on a situation, in order of stage, subject and rule.
     *
     * @param facts all but the rulebook's own figures and tables
     * @param on the day whose rules and figures judge
     */
    public List<Judgement> judge(Collection<?> facts, LocalDate on) {
        return rules(on).judge(joined(facts, rulebook.facts(on)));
    }

    /**
     * The judgements on many situations, one situation after the other. Rules see one situation at a time, so that thousands
     * take no more memory than one.
     *
     * @param shared facts that all situations have
     * @param facts makes those that a situation has by itself
     */
    public <T> List<Judgement> judgeEach(
            Collection<?> shared,
            List<T> situations,
            Function<? super T, ? extends Collection<?>> facts,
            LocalDate on) {
        RuleBase rules = rules(on);
        List<Object> figured = joined(shared, rulebook.facts(on));
        return workers
                .each(
                        Workers.parts(situations, AT_A_TIME),
                        part -> rules.judgeEach(part.stream()
                                .map(situation -> joined(figured, facts.apply(situation)))
                                .toList()))
                .stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
    }

    public Workers workers() {
        return workers;
    }

    /** Documents that the rulebook cites and that no suite has, as a file of {@code kind: sources} lists them. */
    public List<Node> sources() {
        return rulebook.sources();
    }

    /** Whether a record names these rules, by their hash or as those of a release. */
    boolean judged(DecisionRecord recorded) {
        DecisionRecord.Identity rules = recorded.identities().get("rules");
        return identity.equals(rules)
                || !rulebook.custom() && ReleasedRulebooks.of(rules).isPresent();
    }

    /** What of cited documents a record of these judgements keeps. */
    public CitedClauses cited(LocalDate on, List<Judgement> judgements) {
        return new CitedClauses(inForce(on).rules(), inForce(on).centre(), judgements);
    }

    /**
     * Records a decision.
     *
     * @param inputs the documents judged, by name
     * @param against what they were judged against beside the rules, by name
     */
    public DecisionRecord record(
            Map<String, Node> inputs,
            Map<String, DecisionRecord.Identity> against,
            LocalDate on,
            List<Judgement> judgements) {
        Map<String, DecisionRecord.Identity> identities = new HashMap<>(against);
        identities.put("rules", identity);
        return new DecisionRecord(
                area,
                program,
                inputs,
                identities,
                inForce(on).centre(),
                inForce(on).rules(),
                judgements);
    }

    private InForce inForce(LocalDate day) {
        return inForce.computeIfAbsent(
                day, on -> new InForce(rulebook.inForce(stages, on), DecisionRecord.Centre.of(rulebook, stages, on)));
    }

    private RuleBase rules(LocalDate on) {
        return rulebook.ruleBase(stages, on);
    }

    private static List<Object> joined(Collection<?> first, Collection<?> second) {
        List<Object> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return all;
    }
}
