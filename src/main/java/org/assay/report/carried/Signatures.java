package org.assay.report.carried;

import java.util.List;
import org.assay.report.signature.CheckedSignature;
import org.assay.report.signature.TrustedCertificates;

/**
 * The signatures of a file, in the order in which they were made.
 *
 * @param asked whether somebody said whose certificates are trusted, and so wants every file signed
 */
public record Signatures(List<CheckedSignature> all, boolean asked) {
    public Signatures {
        all = List.copyOf(all);
    }

    static Signatures none(TrustedCertificates trusted) {
        return new Signatures(List.of(), trusted.asked());
    }

    public boolean hold() {
        return all.stream().allMatch(CheckedSignature::holds);
    }

    /** Whether all are of certificates that are trusted, and there is one, or nobody asked. */
    public boolean suffice() {
        return !asked || !all.isEmpty() && all.stream().allMatch(one -> one.trust() == CheckedSignature.Trust.TRUSTED);
    }
}
