package org.assay.record;

import java.util.List;

/**
 * Files of evidence beside the hashes that a record keeps of those that were judged.
 *
 * @param files how many the record names
 * @param differences those that are missing or are other files now
 */
public record EvidenceComparison(int files, List<String> differences) {
    /** Where nothing was compared. */
    public static final EvidenceComparison NONE = new EvidenceComparison(0, List.of());

    public EvidenceComparison {
        differences = List.copyOf(differences);
    }
}
