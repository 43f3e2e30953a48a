package org.assay.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;
import org.assay.rules.Subject;
import org.assay.rules.book.FiguresOfRules;
import org.assay.rules.book.RuleOrigin;
import org.assay.rules.book.Rulebook;
import org.assay.rules.book.RulebookHash;

/**
 * Everything that a decision was made from and everything that was concluded: who has it can judge again.
 *
 * @param schema version of the format, from 1: a record keeps that in which it was written
 * @param area {@code competence}, …
 * @param program version of Assay that made it
 * @param inputs the documents judged, by name, as their files had them: for competence {@code portfolio}, {@code suite},
 *     {@code units} (a list), {@code strategy}, {@code sources}
 * @param identities name, version and hash of what was judged against, by name: {@code suite}, {@code strategy},
 *     {@code rules}
 * @param centre what a centre's own rulebook says of itself; none where the bundled one judged
 * @param rules every rule that was in force, in order of stage and id
 * @param judgements in order of stage, subject and rule
 */
public record DecisionRecord(
        int schema,
        String area,
        String program,
        Map<String, Node> inputs,
        Map<String, Identity> identities,
        Optional<Centre> centre,
        List<RuleInfo> rules,
        List<Judgement> judgements) {

    /** The format's version; version 1 told neither a verdict's weight nor numbers apart from their words. */
    public static final int SCHEMA = 2;

    public DecisionRecord {
        inputs = Map.copyOf(inputs);
        identities = Map.copyOf(identities);
        rules = List.copyOf(rules);
        judgements = List.copyOf(judgements);
    }

    /** A record made now. */
    public DecisionRecord(
            String area,
            String program,
            Map<String, Node> inputs,
            Map<String, Identity> identities,
            Optional<Centre> centre,
            List<RuleInfo> rules,
            List<Judgement> judgements) {
        this(SCHEMA, area, program, inputs, identities, centre, rules, judgements);
    }

    /** A record of a decision by the bundled rulebook. */
    public DecisionRecord(
            String area,
            String program,
            Map<String, Node> inputs,
            Map<String, Identity> identities,
            List<RuleInfo> rules,
            List<Judgement> judgements) {
        this(area, program, inputs, identities, Optional.empty(), rules, judgements);
    }

    /** What was decided on the whole; a sift decides on each applicant alone. */
    public Optional<Judgement> decision() {
        return judgements.stream()
                .filter(judgement -> judgement.subject().kind() == Subject.Kind.DECISION && !judgement.remarks())
                .findFirst();
    }

    /** Whether what was decided on the whole stands against somebody. */
    public boolean isNegative() {
        return decision().filter(judgement -> judgement.verdict().negative()).isPresent();
    }

    /**
     * A centre that judges by a rulebook of its own.
     *
     * @param owner who answers for the rulebook
     * @param disabled bundled rules that it does not apply
     * @param own ids of the rules in force that it added
     * @param replacing ids of the rules in force that took the place of bundled ones
     * @param figures its own figures in force that those rules read
     */
    public record Centre(
            String owner,
            List<Rulebook.Disabled> disabled,
            List<String> own,
            List<String> replacing,
            List<Ground.Figure> figures) {
        public Centre {
            disabled = List.copyOf(disabled);
            own = List.copyOf(own);
            replacing = List.copyOf(replacing);
            figures = List.copyOf(figures);
        }

        /** What a rulebook says of itself on a day; none where it is the bundled one. */
        public static Optional<Centre> of(Rulebook rulebook, List<String> stages, LocalDate on) {
            return rulebook.custom()
                    ? Optional.of(new Centre(
                            rulebook.owner(),
                            rulebook.disabled(),
                            ids(rulebook, stages, on, RuleOrigin.OWN),
                            ids(rulebook, stages, on, RuleOrigin.REPLACING),
                            FiguresOfRules.own(rulebook, stages, on)))
                    : Optional.empty();
        }

        private static List<String> ids(Rulebook rulebook, List<String> stages, LocalDate on, RuleOrigin from) {
            return rulebook.inForce(stages, on).stream()
                    .filter(rule -> RuleOrigin.of(rulebook, rule) == from)
                    .map(RuleInfo::id)
                    .toList();
        }
    }

    /**
     * What a decision was made against.
     *
     * @param sha256 hash of its files, 64 hexadecimal digits
     * @param hashVersion version of the way in which the hash was taken, from 1; hashes of two cannot be compared
     * @param given whether somebody gave it in place of one that is installed
     */
    public record Identity(String name, String version, String sha256, int hashVersion, boolean given) {

        /** One whose hash is taken as it always was. */
        public Identity(String name, String version, String sha256, boolean given) {
            this(name, version, sha256, 1, given);
        }

        /** That of a rulebook, of which a record says otherwise whose it is. */
        public static Identity of(Rulebook rulebook) {
            return new Identity(rulebook.name(), rulebook.version(), rulebook.sha256(), RulebookHash.VERSION, false);
        }
    }
}
