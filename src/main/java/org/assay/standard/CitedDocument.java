package org.assay.standard;

import java.util.List;

/**
 * A document that rules and figures cite.
 *
 * @param id as citations name it: {@code toolkit}
 */
public record CitedDocument(String id, String title, String publisher, List<Clause> clauses) {

    /** A part of a document that can be cited: {@code 2.4}. */
    public record Clause(String id, String title) {}

    public CitedDocument {
        clauses = List.copyOf(clauses);
    }
}
