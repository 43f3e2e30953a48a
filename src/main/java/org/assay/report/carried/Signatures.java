package org.assay.report.carried;

import java.util.ArrayList;
import java.util.List;
import org.assay.report.signature.CheckedSignature;
import org.assay.report.signature.TrustedCertificates;

/**
 * The signatures of a file, in the order in which they were made.
 *
 * @param asked whether somebody said whose certificates are trusted, and so wants every file signed
 */
public record Signatures(List<CheckedSignature> all, boolean asked) {
    /** What is wrong where none is there and one was asked for. */
    public static final String UNSIGNED = "nobody signed it, and --trust asks for a signature";

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

    /** What keeps from relying on a file: a signature that does not hold, that is nobody's who is trusted, or that is missing. */
    List<String> objections() {
        List<String> objections = new ArrayList<>();
        if (all.isEmpty() && asked) {
            objections.add(UNSIGNED);
        }
        int number = 1;
        for (CheckedSignature signature : all) {
            for (String problem : signature.problems()) {
                objections.add("signature " + number + " does not hold: " + problem);
            }
            if (signature.trust() == CheckedSignature.Trust.UNTRUSTED) {
                objections.add("the certificate of signature " + number + " leads to none that you trust");
            }
            number++;
        }
        return objections;
    }
}
