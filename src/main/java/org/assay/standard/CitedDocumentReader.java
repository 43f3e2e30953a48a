package org.assay.standard;

import java.util.ArrayList;
import java.util.List;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;

/** Reads a file of {@code kind: sources}. */
final class CitedDocumentReader {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;

    private CitedDocumentReader() {}

    static List<CitedDocument> read(Node node, Problems problems) {
        MappingReader file = MappingReader.of(node, problems);
        file.kind("sources");
        List<CitedDocument> documents = new ArrayList<>();
        for (MappingReader document : file.requiredList("documents")) {
            documents.add(new CitedDocument(
                    document.id("id"), document.name("title"), document.name("publisher"), clauses(document)));
            document.optionalNumber("year", EARLIEST_YEAR, LATEST_YEAR);
            document.done();
        }
        file.done();
        return documents;
    }

    private static List<CitedDocument.Clause> clauses(MappingReader document) {
        List<CitedDocument.Clause> clauses = new ArrayList<>();
        for (MappingReader clause : document.requiredList("clauses")) {
            clauses.add(new CitedDocument.Clause(clause.id("id"), clause.name("title")));
            clause.done();
        }
        return clauses;
    }
}
