package org.assay.rules.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.rules.Conclusion;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.RulesException;
import org.assay.rules.Subject;
import org.assay.rules.SubjectOrder;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;

/**
 * Makes a judgement of every conclusion that a rule inserts: the rule's id comes from the engine, so that no rule can
 * speak in another's name. One instance per session.
 */
final class JudgementListener extends DefaultRuleRuntimeEventListener {
    /** The engine hands over what it collected in an order of its own. */
    private static final Comparator<Ground> GROUNDS = Comparator.comparing(JudgementListener::rank)
            .thenComparing(JudgementListener::kind)
            .thenComparing(JudgementListener::name, SubjectOrder.INSTANCE)
            .thenComparing(JudgementListener::text);

    private static final int LONGEST = 10_000;

    private final Map<Rule, String> ids;
    private final IdentityHashMap<Conclusion, Judgement> judged = new IdentityHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Judgement> judgements = new ArrayList<>();

    /** @param ids id of every rule of the rule base */
    JudgementListener(Map<Rule, String> ids) {
        this.ids = ids;
    }

    /** What has been concluded so far, in the engine's own order. */
    List<Judgement> judgements() {
        return judgements;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (!(event.getObject() instanceof Conclusion conclusion) || event.getRule() == null) {
            return;
        }
        Finding finding = conclusion.finding();
        Judgement judgement = new Judgement(
                ids.get(event.getRule()),
                finding.subject(),
                finding.verdict(),
                finding.statement(),
                finding.told(),
                finding.because().stream().map(this::resolved).sorted(GROUNDS).toList());
        if (judgement.subject().id().length() > LONGEST) { // at once: it may be twice as long the next time
            throw new RulesException(List.of(new Problem(
                    Source.whole(judgement.rule()),
                    "judges something whose name has more than " + LONGEST + " characters",
                    "name what the files name; look for a rule that feeds itself")));
        }
        if (!seen.add(judgement.id())) { // at once, too: what it says may double each time
            throw new RulesException(List.of(new Problem(
                    Source.whole(judgement.rule()),
                    "judges " + judgement.subject() + " more than once",
                    "bind several facts by exists or accumulate, so that they give one judgement, and look for a rule"
                            + " that feeds itself")));
        }
        if (saysNothing(judgement)) {
            throw new RulesException(List.of(new Problem(
                    Source.whole(judgement.rule()),
                    "judges " + judgement.subject() + " without words, or by a ground without words",
                    "give its conclusion and each ground a text that is not empty")));
        }
        judged.put(conclusion, judgement);
        judgements.add(judgement);
    }

    /** No record could be read again that holds such a judgement. */
    private static boolean saysNothing(Judgement judgement) {
        return isNothing(judgement.subject().id())
                || isNothing(judgement.statement())
                || judgement.because().stream().anyMatch(JudgementListener::saysNothing);
    }

    private static boolean saysNothing(Ground ground) {
        if (ground instanceof Ground.Item item) {
            return isNothing(item.entry()) || isNothing(item.says());
        }
        return ground instanceof Ground.Absence absence && isNothing(absence.says());
    }

    private static boolean isNothing(String text) {
        return text == null || text.isBlank();
    }

    private Ground resolved(Ground ground) {
        return ground instanceof Conclusion conclusion ? judged.get(conclusion) : ground;
    }

    /** Judgements first, then what stands in the file, then its numbers, then figures, then what is absent. */
    private static int rank(Ground ground) {
        if (ground instanceof Judgement) {
            return 0;
        }
        if (ground instanceof Ground.Item) {
            return 1;
        }
        if (ground instanceof Ground.Value) {
            return 2;
        }
        return ground instanceof Ground.Figure ? 3 : 4;
    }

    private static Subject.Kind kind(Ground ground) {
        return ground instanceof Judgement judgement ? judgement.subject().kind() : Subject.Kind.EVIDENCE;
    }

    private static String name(Ground ground) {
        return ground instanceof Judgement judgement ? judgement.subject().id() + " " + judgement.rule() : "";
    }

    /** What a record's own {@code toString} would give, which takes many times as long. */
    private static String text(Ground ground) {
        if (ground instanceof Ground.Item item) {
            return "Item[entry=" + item.entry() + ", says=" + item.says() + "]";
        }
        if (ground instanceof Ground.Value value) {
            return value.about() + " " + value.name() + " " + value.by() + " " + value.is() + " " + value.of();
        }
        if (ground instanceof Ground.Figure figure) {
            return "Figure[name=" + figure.name() + ", value=" + figure.value() + ", from=" + figure.from() + "]";
        }
        return ground instanceof Ground.Absence absence ? absence.says() : ground.toString();
    }
}
