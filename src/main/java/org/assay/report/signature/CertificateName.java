package org.assay.report.signature;

import java.security.cert.X509Certificate;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.assay.input.ShownText;

/** Whom a certificate names. */
final class CertificateName {
    private CertificateName() {}

    /** The common name, in one line; the whole name where there is none. */
    static String of(X509Certificate certificate) {
        String whole = certificate.getSubjectX500Principal().getName();
        try {
            List<Rdn> parts = new LdapName(whole).getRdns();
            return ShownText.name(parts.stream()
                    .filter(part -> part.getType().equalsIgnoreCase("CN") && part.getValue() instanceof String)
                    // the last is that of the person, the first that of the root
                    .reduce((first, second) -> second)
                    .map(part -> (String) part.getValue())
                    .orElse(whole));
        } catch (InvalidNameException e) {
            return ShownText.name(whole);
        }
    }
}
