package org.assay.report.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of looking at a signature.
 *
 * @param signer common name of the certificate that it names; empty where there is none that can be read
 * @param role as what somebody signed; empty where that is not said
 * @param time when, as the signer claims
 * @param problems why it does not hold; empty where it does
 */
public record CheckedSignature(String signer, String role, Optional<Instant> time, List<String> problems, Trust trust) {
    /** Whether its certificate leads to one that somebody trusts. */
    public enum Trust {
        NOT_CHECKED,
        TRUSTED,
        UNTRUSTED
    }

    public CheckedSignature {
        problems = List.copyOf(problems);
    }

    /** Whether the bytes before it are those that the key of its certificate signed. */
    public boolean holds() {
        return problems.isEmpty();
    }
}
