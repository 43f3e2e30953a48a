package org.assay.competence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.input.CanonicalJson;
import org.assay.input.Node;
import org.assay.input.Sha256;
import org.assay.record.DecisionRecord.Identity;
import org.assay.standard.Standard;

/**
 * What a portfolio was judged against, by name, version and hash. The hashes are taken over the documents as a record
 * holds them, so that a record proves them by itself.
 */
final class StandardIdentity {
    private final Standard.Documents documents;

    StandardIdentity(Standard.Documents documents) {
        this.documents = documents;
    }

    /** The suite with the units that were judged. */
    Identity suite() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("suite", CanonicalJson.write(documents.suite()));
        documents.units().forEach(unit -> files.put("unit " + unit.text("code"), CanonicalJson.write(unit)));
        return identity(documents.suite(), documents.suite().text("title"), files);
    }

    Identity strategy() {
        String name = "Assessment strategy of " + documents.strategy().text("suite");
        return identity(documents.strategy(), name, Map.of("strategy", CanonicalJson.write(documents.strategy())));
    }

    private Identity identity(Node document, String name, Map<String, byte[]> files) {
        return new Identity(name, document.text("version"), Sha256.of(files), documents.given());
    }
}
