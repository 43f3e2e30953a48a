package org.assay.competence;

import java.util.ArrayList;
import java.util.List;
import org.assay.input.MappingReader;
import org.assay.input.Problems;

/** Reads which files show an item of evidence: a {@code file}, or {@code files} with the pages or times meant in each. */
final class EvidenceFileReader {
    private final MappingReader item;
    private final Problems problems;

    EvidenceFileReader(MappingReader item, Problems problems) {
        this.item = item;
        this.problems = problems;
    }

    /** A text for each file by which equal bytes are known, with the part that is meant of them. */
    List<String> files() {
        List<String> files = new ArrayList<>();
        read(item, files);
        for (MappingReader entry : item.list("files")) {
            if (!entry.has("file")) {
                problems.add(entry.at(), "it names no file", "add \"file\"");
            }
            read(entry, files);
            entry.done();
        }
        return files;
    }

    private void read(MappingReader of, List<String> files) {
        of.optionalName("file");
        if (of.keys().contains("file") && !of.has("file")) {
            problems.add(of.at("file"), "\"file\" is empty", "name the file, or remove the key");
        }
        String hash = of.optionalSha256("sha256").orElse("");
        if (of.has("sha256") && !of.has("file")) {
            problems.add(of.at("sha256"), "\"sha256\" is there without a file", "add \"file\", or remove it");
        }
        String part = of.optionalName("pages").orElse("") + " "
                + of.optionalName("at").orElse("");
        if (!hash.isEmpty()) {
            files.add(hash + " " + part.strip());
        }
    }
}
