package org.assay.record;

import java.util.List;
import java.util.Optional;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Source;

/** The inputs of a record by their names, for whoever judges it again. */
public record RecordedInputs(DecisionRecord record) {
    private static final String AS_MADE = "use the record as it was made";

    /** @throws InputException where the record lacks it */
    public Node get(String name) {
        return find(name).orElseThrow(() -> refused("the record holds no input \"" + name + "\"", AS_MADE));
    }

    /** One that not every record has. */
    public Optional<Node> find(String name) {
        return Optional.ofNullable(record.inputs().get(name));
    }

    /** Whether somebody gave the standard in place of an installed one. */
    public boolean standardWasGiven() {
        DecisionRecord.Identity suite = record.identities().get("suite");
        return suite != null && suite.given();
    }

    /** For an input that is there and cannot be used, as if somebody had changed it. */
    public static InputException altered(String wrong) {
        return refused(wrong, AS_MADE);
    }

    /** A problem with the record as a whole. */
    public static InputException refused(String wrong, String remedy) {
        return new InputException(List.of(new Problem(Source.whole("record"), wrong, remedy)));
    }
}
