package org.assay.report.parts;

import java.util.HashMap;
import java.util.Map;
import org.assay.input.Node;

/** The documents that rules and figures cite. */
public final class Sources {
    private final Map<String, String> titles = new HashMap<>();

    public Sources(Node sources) {
        for (Node document : sources.items("documents")) {
            String id = document.text("id");
            String title = document.text("title");
            titles.put(id, title);
            for (Node clause : document.items("clauses")) {
                String clauseId = clause.text("id");
                String number = clauseId.matches("[0-9].*") ? clauseId + " " : "";
                titles.put(id + ", " + clauseId, title + " – " + number + clause.text("title"));
            }
        }
    }

    /**
     * Document and clause by their titles.
     *
     * @param citation {@code practice, currency}; any other text is its own title
     */
    public String title(String citation) {
        return titles.getOrDefault(citation, citation);
    }
}
