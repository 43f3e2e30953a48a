package org.assay.report.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.Problems;
import org.assay.input.Source;

/**
 * Certificates that somebody trusts: those of issuers, or of signers themselves.
 *
 * @param asked whether anything was given to check against
 */
public record TrustedCertificates(boolean asked, List<X509Certificate> certificates) {
    /** Where nobody says whom to trust. */
    public static final TrustedCertificates NOT_ASKED = new TrustedCertificates(false, List.of());

    public TrustedCertificates {
        certificates = List.copyOf(certificates);
    }

    /**
     * Those of a file, or of all files of a folder.
     *
     * @param path certificates as PEM or DER, a keystore whose certificates no password locks, or a folder of such files
     * @throws InputException naming each file that holds no certificate
     */
    public static TrustedCertificates read(Path path) {
        Problems problems = new Problems();
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path file : Files.isDirectory(path) ? files(path) : List.of(path)) {
            List<X509Certificate> found = of(InputDocument.read(file).bytes());
            if (found.isEmpty()) {
                problems.add(
                        Source.whole(file.toString()),
                        "it holds no certificate that can be read",
                        "give certificates as PEM (keytool -exportcert -rfc writes one out of a locked keystore)");
            }
            certificates.addAll(found);
        }
        problems.throwIfAny();
        if (certificates.isEmpty()) {
            throw InputException.of(
                    Source.whole(path.toString()), "the folder is empty", "lay certificates as PEM into it");
        }
        return new TrustedCertificates(true, certificates);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<X509Certificate> of(byte[] bytes) {
        try {
            return x509(CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes)));
        } catch (CertificateException e) {
            return ofKeystore(bytes);
        }
    }

    private static List<X509Certificate> ofKeystore(byte[] bytes) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), null);
            List<java.security.cert.Certificate> all = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                Optional.ofNullable(store.getCertificate(alias)).ifPresent(all::add);
            }
            return x509(all);
        } catch (IOException | GeneralSecurityException e) {
            return List.of();
        }
    }

    private static List<X509Certificate> x509(Collection<? extends java.security.cert.Certificate> all) {
        return all.stream()
                .filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast)
                .toList();
    }

    /**
     * Whether a certificate is one of these, or was issued by one of them (RFC 5280, 6) as of a moment. Whether it was
     * withdrawn is not asked, which would need a network.
     *
     * @param others that may lie between
     */
    CheckedSignature.Trust of(X509Certificate signer, List<X509Certificate> others, Instant at) {
        if (!asked) {
            return CheckedSignature.Trust.NOT_CHECKED;
        }
        return certificates.contains(signer) || leadsHere(signer, others, at)
                ? CheckedSignature.Trust.TRUSTED
                : CheckedSignature.Trust.UNTRUSTED;
    }

    private boolean leadsHere(X509Certificate signer, List<X509Certificate> others, Instant at) {
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(signer);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                    certificates.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet()), target);
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(withSigner(signer, others))));
            parameters.setDate(Date.from(at));
            parameters.setRevocationEnabled(false);
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static List<X509Certificate> withSigner(X509Certificate signer, List<X509Certificate> others) {
        return Stream.concat(Stream.of(signer), others.stream()).toList();
    }
}
