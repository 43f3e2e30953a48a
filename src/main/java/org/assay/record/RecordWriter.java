package org.assay.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assay.input.CanonicalJson;
import org.assay.input.Node;
import org.assay.input.Source;
import org.assay.input.Workers;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;
import org.assay.rules.Verdict;

/** Writes a record as canonical JSON: equal records have equal bytes. */
public final class RecordWriter {
    public static final String KIND = "decision-record";

    private RecordWriter() {}

    /** Writes a record without ever holding all of its bytes. */
    public static void write(DecisionRecord decision, OutputStream out, Workers workers) throws IOException {
        CanonicalJson.write(
                others(decision),
                "judgements",
                decision.judgements(),
                judgement -> judgement(judgement, decision.schema()),
                out,
                workers);
    }

    /** Everything but the judgements. */
    private static Node.Mapping others(DecisionRecord decision) {
        Node.Mapping written = mapping(
                "kind", text(KIND),
                "schema", Node.Scalar.of(decision.schema()),
                "area", text(decision.area()),
                "program", text(decision.program()),
                "inputs", Node.Mapping.of(decision.inputs()),
                "identities", identities(decision.identities()),
                "rules", list(decision.rules(), RecordWriter::rule));
        return decision.centre().map(own -> written.with("centre", centre(own))).orElse(written);
    }

    /** What a record says of a centre; nothing where the bundled rulebook judged. */
    static Node centre(DecisionRecord decision) {
        return decision.centre().map(RecordWriter::centre).orElseGet(Node.Scalar::nothing);
    }

    private static Node centre(DecisionRecord.Centre centre) {
        Node.Mapping written = mapping(
                "owner", text(centre.owner()),
                "disabled",
                        list(centre.disabled(), rule -> mapping("id", text(rule.id()), "reason", text(rule.reason()))));
        written = with(written, "own", list(centre.own(), RecordWriter::text));
        written = with(written, "replacing", list(centre.replacing(), RecordWriter::text));
        return with(written, "figures", list(centre.figures(), RecordWriter::ground));
    }

    /** A list that holds nothing is left out, so that older records are written as they were. */
    private static Node.Mapping with(Node.Mapping written, String key, Node.Sequence list) {
        return list.items().isEmpty() ? written : written.with(key, list);
    }

    private static Node identities(Map<String, DecisionRecord.Identity> identities) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        identities.forEach((what, identity) -> nodes.put(what, identity(identity)));
        return Node.Mapping.of(nodes);
    }

    /** The first version of a hash goes unsaid, as records of that time did not say it. */
    private static Node identity(DecisionRecord.Identity identity) {
        Node.Mapping written = mapping(
                "name", text(identity.name()),
                "version", text(identity.version()),
                "sha256", text(identity.sha256()));
        if (identity.hashVersion() > 1) {
            written = written.with("hashVersion", Node.Scalar.of(identity.hashVersion()));
        }
        return identity.given() ? written.with("given", Node.Scalar.of(true)) : written;
    }

    private static Node rule(RuleInfo rule) {
        Node.Mapping written = mapping(
                "id", text(rule.id()),
                "sentence", text(rule.sentence()),
                "source", text(rule.source()),
                "since", text(rule.since().toString()),
                "stage", text(rule.stage()));
        return rule.until()
                .map(until -> written.with("until", text(until.toString())))
                .orElse(written);
    }

    /** With its keys in the order in which they are written, as a record may hold some hundred thousand. */
    private static Node judgement(Judgement judgement, int schema) {
        Verdict verdict = judgement.verdict();
        List<Object> written = new ArrayList<>(List.of(
                "because", list(judgement.because(), RecordWriter::ground),
                "negative", Node.Scalar.of(verdict.negative()),
                "rule", text(judgement.rule()),
                "statement", text(judgement.statement()),
                "subject",
                        mapping(
                                "id", text(judgement.subject().id()),
                                "kind", text(judgement.subject().kind().label()))));
        if (!judgement.told().isEmpty()) {
            written.addAll(List.of("told", text(judgement.told())));
        }
        written.addAll(List.of("verdict", text(verdict.label())));
        if (schema > 1 && verdict.weight() != Verdict.Weight.RESULT) {
            written.addAll(List.of("weight", text(verdict.weight().label())));
        }
        return mapping(written.toArray());
    }

    /** A ground as a record has it: of a judgement, only its id. */
    static Node ground(Ground ground) {
        if (ground instanceof Judgement judgement) {
            return mapping("judgement", text(judgement.id()));
        }
        if (ground instanceof Ground.Item item) {
            return mapping("entry", text(item.entry()), "says", text(item.says()));
        }
        if (ground instanceof Ground.Value value) {
            return value(value);
        }
        if (ground instanceof Ground.Figure figure) {
            return mapping(
                    "figure", text(figure.name()),
                    "from", text(figure.from().toString()),
                    "source", text(figure.source()),
                    "value", text(figure.value()));
        }
        if (ground instanceof Ground.Absence absence) {
            return mapping("absence", text(absence.says()));
        }
        throw new IllegalArgumentException("a conclusion that no rule made: " + ground);
    }

    /** What is empty goes unsaid. */
    private static Node value(Ground.Value value) {
        List<Object> written = new ArrayList<>(List.of("about", text(value.about())));
        if (!value.by().isEmpty()) {
            written.addAll(List.of("by", text(value.by())));
        }
        written.addAll(List.of("is", text(value.is())));
        if (!value.of().isEmpty()) {
            written.addAll(List.of("of", text(value.of())));
        }
        written.addAll(List.of("says", text(value.says()), "value", text(value.name())));
        return mapping(written.toArray());
    }

    private static <T> Node.Sequence list(List<T> items, Function<T, Node> node) {
        List<Node> nodes = new ArrayList<>(items.size());
        items.forEach(item -> nodes.add(node.apply(item)));
        return Node.Sequence.of(nodes);
    }

    private static Node text(String text) {
        return Node.Scalar.of(text);
    }

    private static Node.Mapping mapping(Object... keysAndValues) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.put((String) keysAndValues[i], new Node.Entry(Source.MADE, (Node) keysAndValues[i + 1]));
        }
        return new Node.Mapping(Source.MADE, entries);
    }
}
