package org.assay.rules;

import org.assay.input.Fields;
import org.assay.input.Node;
import org.assay.input.Problems;

/** What {@code rulebook.yaml} says of a rulebook as a whole. */
record RulebookHeader(String name, String version, String owner) {
    static final String FILE = "rulebook.yaml";

    static RulebookHeader read(Node node) {
        Problems problems = new Problems();
        Fields file = Fields.of(node, problems);
        file.kind("rulebook");
        RulebookHeader header = new RulebookHeader(file.name("name"), file.id("version"), file.name("owner"));
        file.done();
        problems.throwIfAny();
        return header;
    }
}
