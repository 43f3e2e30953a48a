package org.assay.rules.book;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.rules.Judgement;
import org.assay.rules.RulesException;
import org.assay.rules.SubjectOrder;
import org.assay.rules.UntrueConclusion;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * The rules of one area, ready to judge. Rules fire stage by stage: a rule of a later stage looks at what all rules of
 * the earlier ones concluded, so that what it says is absent stays absent. Safe to share between threads.
 */
public final class RuleBase {
    private static final int MOST_FIRINGS = 1_000_000;

    /** Those that have rules. */
    private final List<String> stages;

    private final Duration limit;
    private final Set<String> withheld;
    private final Map<Class<?>, Boolean> withholding = new ConcurrentHashMap<>();
    private final KieBase base;
    private final Map<Rule, String> ids = new HashMap<>();
    private final Map<String, Integer> stageOf = new HashMap<>();

    /**
     * @param stages the rule packages in the order in which they judge
     * @param models the compiled rules
     * @param limit how long one judging may take
     * @param withheld types of facts that are not to be looked at, by their simple names
     */
    RuleBase(List<String> stages, List<Model> models, Duration limit, Set<String> withheld) {
        this.limit = limit;
        this.withheld = Set.copyOf(withheld);
        base = KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
        base.getKiePackages().forEach(p -> p.getRules().forEach(rule -> {
            String id = RuleMetadata.text(rule.getMetaData(), "Id");
            ids.put(rule, id);
            stageOf.put(id, stages.indexOf(rule.getPackageName()));
        }));
        this.stages = stages.stream()
                .filter(stage -> stageOf.containsValue(stages.indexOf(stage)))
                .toList();
    }

    /**
     * Judges.
     *
     * @param facts what the files say, in any order
     * @return every judgement, in order of stage, subject and rule
     * @throws RulesException when the rules never settle or judge a subject twice
     */
    public List<Judgement> judge(Collection<?> facts) {
        return judgeEach(List.of(facts)).get(0);
    }

    /**
     * Judges one situation after the other as {@link #judge} does. The rules see none of the others.
     *
     * @return the judgements on each, in the same order
     */
    public List<List<Judgement>> judgeEach(List<? extends Collection<?>> situations) {
        return judgeEach(situations, session -> {});
    }

    /** Judges as {@link #judge} does, and notes which rules fired. */
    public Trace trace(Collection<?> facts) {
        Set<String> fired = new TreeSet<>();
        List<List<Judgement>> judged = judgeEach(
                List.of(facts),
                session -> session.addEventListener(new DefaultAgendaEventListener() {
                    @Override
                    public void afterMatchFired(AfterMatchFiredEvent event) {
                        fired.add(ids.get(event.getMatch().getRule()));
                    }
                }));
        return new Trace(judged.get(0), fired);
    }

    /** Judgements and the ids of the rules that fired, those that only derive facts among them. */
    public record Trace(List<Judgement> judgements, Set<String> fired) {}

    private List<List<Judgement>> judgeEach(List<? extends Collection<?>> situations, Consumer<KieSession> watch) {
        List<List<Judgement>> judged = new ArrayList<>(situations.size());
        TimeLimit.run(limit, time -> situations.forEach(facts -> judged.add(judge(facts, watch, time))));
        return judged;
    }

    private List<Judgement> judge(Collection<?> facts, Consumer<KieSession> watch, TimeLimit time) {
        KieSession session = base.newKieSession();
        JudgementListener stamp = new JudgementListener(ids);
        watch.accept(session);
        time.begins(session::halt);
        try {
            fire(session, stamp, facts, time);
        } finally {
            session.dispose();
        }
        return sorted(stamp.judgements());
    }

    private void fire(KieSession session, JudgementListener stamp, Collection<?> facts, TimeLimit time) {
        facts.stream().filter(fact -> !isWithheld(fact.getClass())).forEach(session::insert);
        session.addEventListener(stamp);
        for (String stage : stages) {
            time.reaches(stage.replace('.', '/'));
            session.getAgenda().getAgendaGroup(stage).setFocus();
            try {
                if (session.fireAllRules(MOST_FIRINGS) == MOST_FIRINGS) {
                    throw new RulesException(List.of(new Problem(
                            Source.whole(stage), "the rules never settle", "look for a rule that feeds itself")));
                }
            } catch (ConsequenceException e) {
                if (e.getCause() instanceof RulesException told) {
                    throw told;
                }
                if (e.getCause() instanceof UntrueConclusion untrue) {
                    throw new RulesException(List.of(new Problem(
                            Source.whole(ids.get(e.getMatch().getRule())),
                            "the rule would say what is not so: " + untrue.getMessage(),
                            "give its conclusion what it speaks of, or conclude in words of your own")));
                }
                throw new RulesException(List.of(new Problem(
                        Source.whole(ids.get(e.getMatch().getRule())),
                        "the rule failed while it judged: " + e.getCause(),
                        "look at what its conclusion reads")));
            } catch (RulesException | CancellationException e) {
                throw e;
            } catch (RuntimeException e) {
                throw isOfRules(e) ? failed(stage, e) : e;
            }
        }
    }

    /** Whether a rule's own condition failed, and not the program. */
    private boolean isOfRules(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (stages.stream().anyMatch(stage -> frame.getClassName().startsWith(stage + "."))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static RulesException failed(String stage, RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        Matcher rule = Pattern.compile("in \\[Rule (\".*\")").matcher(String.valueOf(e.getMessage()));
        return new RulesException(List.of(new Problem(
                Source.whole(stage.replace('.', '/')),
                "a condition" + (rule.find() ? " of " + rule.group(1) : "") + " failed while it judged: " + said(cause),
                "look there at what conditions read")));
    }

    private static String said(Throwable cause) {
        return String.valueOf(cause.getMessage())
                .replaceFirst("^No enum constant (?:\\w+\\.)*(\\w+)\\.(.*)$", "$1 has no value $2");
    }

    /** Asked for every fact: a type is asked for its name once only, which takes long. */
    private boolean isWithheld(Class<?> type) {
        return withholding.computeIfAbsent(type, facts -> withheld.contains(facts.getSimpleName()));
    }

    private List<Judgement> sorted(List<Judgement> judgements) {
        List<Judgement> sorted = new ArrayList<>(judgements);
        sorted.sort(Comparator.comparing((Judgement j) -> stageOf.get(j.rule()))
                .thenComparing(j -> j.subject().kind())
                .thenComparing(j -> j.subject().id(), SubjectOrder.INSTANCE)
                .thenComparing(Judgement::rule));
        return List.copyOf(sorted);
    }
}
