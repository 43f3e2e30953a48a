package org.assay.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.input.Node;
import org.assay.standard.Standard;
import org.assay.standard.StandardsLibrary;
import org.assay.standard.Suite;

/**
 * What a record says of the standard that its decision was judged against, beside that standard as it is installed: a
 * record proves itself, and a watered-down copy under the name of the real one would prove itself as well.
 *
 * @param unknown why nothing could be compared; empty where it was
 * @param differences parts of the standard by which something else was judged than the installed one asks
 * @param notes differences in what clauses of documents are called, by which nothing is judged
 */
public record StandardComparison(String unknown, List<String> differences, List<String> notes) {
    public StandardComparison {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    /** @param installed what a record may have been judged against; one is found by its title and version */
    public static StandardComparison between(DecisionRecord recorded, List<StandardsLibrary> installed) {
        DecisionRecord.Identity suite = recorded.identities().get("suite");
        if (suite == null) {
            return new StandardComparison("", List.of(), List.of());
        }
        String named = suite.name() + ", version " + suite.version();
        List<StandardsLibrary> ofTitle = installed.stream()
                .filter(library -> library.suite().title().equals(suite.name()))
                .toList();
        Optional<StandardsLibrary> same = ofTitle.stream()
                .filter(library -> library.suite().version().equals(suite.version()))
                .findFirst();
        if (same.isEmpty()) {
            String known = ofTitle.isEmpty()
                    ? "of which none is known here"
                    : "and here is version " + ofTitle.get(0).suite().version();
            return new StandardComparison("it was judged against " + named + ", " + known, List.of(), List.of());
        }
        return compared(new RecordedInputs(recorded), same.get());
    }

    /** Whether the record was judged against the standard as it is installed. */
    public boolean isSame() {
        return unknown.isEmpty() && differences.isEmpty();
    }

    private static StandardComparison compared(RecordedInputs inputs, StandardsLibrary library) {
        List<Node> units = inputs.find("units")
                .filter(Node.Sequence.class::isInstance)
                .map(list -> ((Node.Sequence) list).items())
                .orElse(List.of());
        Suite suite = library.suite();
        Standard.Documents documents = library.documents(units.stream()
                .map(unit -> unit.text("code"))
                .filter(suite.unitCodes()::contains)
                .toList());
        List<String> differences = new ArrayList<>();
        inputs.find("suite").ifPresent(recorded -> compare("suite", recorded, documents.suite(), differences));
        inputs.find("strategy").ifPresent(recorded -> compare("strategy", recorded, documents.strategy(), differences));
        boolean whole = inputs.find("suite").isPresent();
        for (Node unit : units) {
            String code = unit.text("code");
            documents.units().stream()
                    .filter(known -> known.text("code").equals(code))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> compare("unit " + code, unit, whole ? known : likeIn(unit, known), differences),
                            () -> differences.add("unit " + code + ": the installed suite has no such unit"));
        }
        inputs.find("qualifications").ifPresent(recorded -> qualifications(recorded, library, differences));
        return new StandardComparison("", differences, sources(inputs, documents.sources()));
    }

    private static void qualifications(Node recorded, StandardsLibrary library, List<String> differences) {
        List<Node> all = recorded instanceof Node.Sequence list ? list.items() : List.of();
        List<String> ids = all.stream().map(node -> node.text("id")).toList();
        List<Node> installed =
                library.documents(List.of(), ids, Optional.empty()).awards().qualifications();
        for (Node qualification : all) {
            String what = "qualification " + qualification.text("id");
            withId(installed, qualification)
                    .ifPresentOrElse(
                            known -> compare(what, qualification, known, differences),
                            () -> differences.add(what + ": the installed suite has no such qualification"));
        }
    }

    /** As much of a document as another has of it. */
    private static Node likeIn(Node part, Node whole) {
        Node.Mapping like = Node.Mapping.of(Map.of());
        if (part instanceof Node.Mapping mapping) {
            for (String key : mapping.entries().keySet()) {
                Optional<Node> value = whole.get(key);
                like = value.isPresent() ? like.with(key, value.get()) : like;
            }
        }
        return like;
    }

    /** Records keep the clauses that were cited; a rulebook brings documents of its own. */
    private static List<String> sources(RecordedInputs inputs, Node installed) {
        List<String> notes = new ArrayList<>();
        for (Node document :
                inputs.find("sources").map(file -> file.items("documents")).orElse(List.of())) {
            withId(installed.items("documents"), document).ifPresent(known -> {
                String place = "document " + document.text("id");
                compare(place + ", title", of(document, "title"), of(known, "title"), notes);
                for (Node clause : document.items("clauses")) {
                    withId(known.items("clauses"), clause)
                            .ifPresent(there -> compare(place + ", " + clause.text("id"), clause, there, notes));
                }
            });
        }
        return notes;
    }

    private static Optional<Node> withId(List<Node> nodes, Node like) {
        return nodes.stream()
                .filter(node -> node.text("id").equals(like.text("id")))
                .findFirst();
    }

    private static Node of(Node node, String key) {
        return node.get(key).orElse(Node.Scalar.nothing());
    }

    private static void compare(String place, Node recorded, Node installed, List<String> differences) {
        if (recorded instanceof Node.Mapping first && installed instanceof Node.Mapping second) {
            Set<String> keys = new TreeSet<>(first.entries().keySet());
            keys.addAll(second.entries().keySet());
            keys.forEach(key -> compare(place + ": " + key, of(first, key), of(second, key), differences));
        } else if (recorded instanceof Node.Sequence first && installed instanceof Node.Sequence second) {
            compare(place, first.items(), second.items(), differences);
        } else if (!shown(recorded).equals(shown(installed))) {
            differences.add(place + ": " + shown(recorded) + " in the record, " + shown(installed) + " as installed");
        }
    }

    private static void compare(String place, List<Node> recorded, List<Node> installed, List<String> differences) {
        if (recorded.size() != installed.size()) {
            differences.add(
                    place + ": " + recorded.size() + " entries in the record, " + installed.size() + " as installed");
        }
        for (int i = 0; i < Math.min(recorded.size(), installed.size()); i++) {
            compare(place + " " + (i + 1), recorded.get(i), installed.get(i), differences);
        }
    }

    private static String shown(Node node) {
        return node instanceof Node.Scalar scalar
                ? scalar.kind() == Node.Scalar.Kind.NOTHING ? "nothing" : "“" + scalar.text() + "”"
                : node instanceof Node.Sequence list ? list.items().size() + " entries" : "entries of its own";
    }
}
