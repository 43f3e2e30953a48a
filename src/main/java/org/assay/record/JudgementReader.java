package org.assay.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.Verdict;

/** Reads the judgements of a record, each with the judgements that it rests on. */
final class JudgementReader {
    /** How many judgements can rest on one another in a row: more than the stages of any area. */
    private static final int DEEPEST = 100;

    private final Map<String, MappingReader> entries = new LinkedHashMap<>();
    private final Map<String, Judgement> read = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private final int schema;
    private final Problems problems;

    /** @param schema of the record */
    JudgementReader(List<MappingReader> fields, List<Node> nodes, int schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
        for (int i = 0; i < fields.size(); i++) {
            String id = nodes.get(i).text("rule") + ":"
                    + nodes.get(i)
                            .get("subject")
                            .map(subject -> subject.text("id"))
                            .orElse("");
            if (entries.put(id, fields.get(i)) != null) {
                problems.add(
                        nodes.get(i).at(), "the judgement " + id + " is there twice", "use the record as it was made");
            }
        }
    }

    List<Judgement> read() {
        return List.copyOf(entries.keySet()).stream().map(this::judgement).toList();
    }

    private Judgement judgement(String id) {
        Judgement known = read.get(id);
        if (known == null) {
            underWay.add(id);
            known = judgement(entries.get(id));
            read.put(id, known);
            underWay.remove(id);
        }
        return known;
    }

    private Judgement judgement(MappingReader entry) {
        MappingReader subject = entry.child("subject");
        Subject of = new Subject(subject.choice("kind", Subject.Kind.class), subject.name("id"));
        subject.exactly();
        List<Ground> because = new ArrayList<>();
        entry.requiredList("because").forEach(ground -> ground(ground, because));
        Judgement judgement = new Judgement(
                entry.id("rule"),
                of,
                verdict(entry),
                entry.prose("statement"),
                entry.has("told") ? entry.prose("told") : "",
                because);
        entry.exactly();
        return judgement;
    }

    /** A ground that is a judgement; what a cut or turned chain would hide is refused. */
    private Optional<Judgement> judgement(String id, Source at) {
        String wrong = "";
        if (!entries.containsKey(id)) {
            wrong = "there is no judgement \"" + id + "\" in the record";
        } else if (underWay.contains(id)) {
            wrong = "the judgement \"" + id + "\" rests on itself";
        } else if (underWay.size() == DEEPEST) {
            wrong = "more than " + DEEPEST + " judgements rest on one another";
        }
        if (!wrong.isEmpty()) {
            problems.add(at, wrong, "use the record as it was made");
            return Optional.empty();
        }
        return Optional.of(judgement(id));
    }

    private void ground(MappingReader ground, List<Ground> because) {
        if (ground.has("judgement")) {
            judgement(ground.prose("judgement"), ground.at("judgement")).ifPresent(because::add);
        } else if (ground.has("figure")) {
            because.add(figure(ground));
            return;
        } else if (ground.has("value")) {
            because.add(new Ground.Value(
                    ground.name("value"),
                    ground.name("about"),
                    ground.has("by") ? ground.name("by") : "",
                    ground.name("is"),
                    ground.has("of") ? ground.name("of") : "",
                    ground.prose("says")));
        } else if (ground.has("entry")) {
            because.add(new Ground.Item(ground.name("entry"), ground.prose("says")));
        } else {
            because.add(new Ground.Absence(ground.prose("absence")));
        }
        ground.exactly();
    }

    private RecordedVerdict verdict(MappingReader entry) {
        String label = entry.name("verdict");
        boolean negative = entry.flag("negative");
        if (schema == 1) {
            return RecordedVerdict.ofSchema1(label, negative);
        }
        Verdict.Weight weight =
                entry.has("weight") ? entry.choice("weight", Verdict.Weight.class) : Verdict.Weight.RESULT;
        return new RecordedVerdict(label, negative, weight);
    }

    static Ground.Figure figure(MappingReader fields) {
        Ground.Figure figure = new Ground.Figure(
                fields.name("figure"), fields.prose("value"), fields.date("from"), fields.prose("source"));
        fields.exactly();
        return figure;
    }
}
