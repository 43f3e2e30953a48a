package org.assay.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.input.Fields;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;

/** Reads the judgements of a record, each with the judgements that it rests on. */
final class JudgementReader {
    private final Map<String, Fields> entries = new LinkedHashMap<>();
    private final Map<String, Judgement> read = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private final Problems problems;

    JudgementReader(List<Fields> fields, List<Node> nodes, Problems problems) {
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

    private Judgement judgement(Fields entry) {
        Fields subject = entry.child("subject");
        Subject of = new Subject(subject.choice("kind", Subject.Kind.class), subject.name("id"));
        subject.done();
        List<Ground> because = new ArrayList<>();
        entry.list("because").forEach(ground -> ground(ground, because));
        Judgement judgement = new Judgement(
                entry.id("rule"),
                of,
                new RecordedVerdict(entry.name("verdict"), entry.flag("negative")),
                entry.prose("statement"),
                because);
        entry.done();
        return judgement;
    }

    private void ground(Fields ground, List<Ground> because) {
        if (ground.has("judgement")) {
            String id = ground.name("judgement");
            if (entries.containsKey(id) && !underWay.contains(id)) {
                because.add(judgement(id));
            } else {
                problems.add(
                        ground.at("judgement"),
                        "there is no judgement " + id + " before this one",
                        "use the record as it was made");
            }
        } else if (ground.has("figure")) {
            because.add(new Ground.Figure(
                    ground.name("figure"), ground.prose("value"), ground.date("from"), ground.prose("source")));
        } else if (ground.has("entry")) {
            because.add(new Ground.Item(ground.name("entry"), ground.prose("says")));
        } else {
            because.add(new Ground.Absence(ground.prose("absence")));
        }
        ground.done();
    }
}
