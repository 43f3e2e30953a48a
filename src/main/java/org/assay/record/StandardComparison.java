package org.assay.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.standard.Standard;
import org.assay.standard.StandardsLibrary;
import org.assay.standard.Suite;

/**
 * What a record says of the standard that its decision was judged against, beside that standard as it is installed: a
 * record proves itself, and a watered-down copy under the name of the real one would prove itself as well.
 *
 * @param unknown why nothing could be compared; empty where it was
 * @param differences parts of the standard, and of the documents cited, that are other than the installed ones
 */
public record StandardComparison(String unknown, List<String> differences) {
    public StandardComparison {
        differences = List.copyOf(differences);
    }

    private static final NodeComparison COMPARISON = new NodeComparison("in the record", "as installed");

    /**
     * @param installed what a record may have been judged against; one is found by its title and version
     * @param judging by the rulebook whose documents the record may cite; where the record names another, only documents of
     *     the standard are compared
     */
    public static StandardComparison between(
            DecisionRecord recorded, List<StandardsLibrary> installed, Judging judging) {
        DecisionRecord.Identity suite = recorded.identities().get("suite");
        if (suite == null) {
            return new StandardComparison("", List.of());
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
            return new StandardComparison("it was judged against " + named + ", " + known, List.of());
        }
        return compared(new RecordedInputs(recorded), same.get(), judging);
    }

    /** Whether the record was judged against the standard as it is installed. */
    public boolean isSame() {
        return unknown.isEmpty() && differences.isEmpty();
    }

    private static StandardComparison compared(RecordedInputs inputs, StandardsLibrary library, Judging judging) {
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
        inputs.find("suite")
                .ifPresent(
                        recorded -> differences.addAll(COMPARISON.differences("suite", recorded, documents.suite())));
        inputs.find("strategy")
                .ifPresent(recorded ->
                        differences.addAll(COMPARISON.differences("strategy", recorded, documents.strategy())));
        boolean whole = inputs.find("suite").isPresent();
        for (Node unit : units) {
            String code = unit.text("code");
            documents.units().stream()
                    .filter(known -> known.text("code").equals(code))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> differences.addAll(
                                    COMPARISON.differences("unit " + code, unit, whole ? known : likeIn(unit, known))),
                            () -> differences.add("unit " + code + ": the installed suite has no such unit"));
        }
        inputs.find("qualifications").ifPresent(recorded -> qualifications(recorded, library, differences));
        inputs.find("sources")
                .map(recorded -> new SourcesComparison(documents.sources(), judging, earlierTitles(inputs.record()))
                        .differences(recorded, judging.judged(inputs.record())))
                .ifPresent(differences::addAll);
        return new StandardComparison("", differences);
    }

    private static Map<String, String> earlierTitles(DecisionRecord recorded) {
        return ReleasedRulebooks.of(recorded.identities().get("rules"))
                .map(ReleasedRulebooks.Released::clauses)
                .orElse(Map.of());
    }

    private static void qualifications(Node recorded, StandardsLibrary library, List<String> differences) {
        List<Node> all = recorded instanceof Node.Sequence list ? list.items() : List.of();
        List<String> ids = all.stream().map(node -> node.text("id")).toList();
        List<Node> installed =
                library.documents(List.of(), ids, Optional.empty()).awards().qualifications();
        for (Node qualification : all) {
            String what = "qualification " + qualification.text("id");
            installed.stream()
                    .filter(known -> known.text("id").equals(qualification.text("id")))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> differences.addAll(COMPARISON.differences(what, qualification, known)),
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
}
