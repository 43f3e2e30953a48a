package org.assay.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.assay.report.signature.SigningIdentity;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Somebody who signs in a test.
 *
 * @param chain the signer's own certificate first
 */
public record Signer(KeyPair keys, List<X509Certificate> chain) {
    public static final String PASSWORD = "kept by whom it opens for";
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 12, 31);

    /** What a certificate says. */
    private record Terms(String name, LocalDate from, LocalDate to, int usage, boolean issues) {
        private static Terms signing(String name) {
            return new Terms(name, FROM, TO, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, false);
        }
    }

    public static Signer selfSigned(String name, String algorithm) {
        return made(Terms.signing(name), algorithm, Optional.empty());
    }

    public static Signer issuer(String name) {
        return made(new Terms(name, FROM, TO, KeyUsage.keyCertSign, true), "EC", Optional.empty());
    }

    public static Signer issuedBy(Signer issuer, String name, String algorithm) {
        return made(Terms.signing(name), algorithm, Optional.of(issuer));
    }

    public static Signer intermediate(Signer issuer, String name) {
        return made(new Terms(name, FROM, TO, KeyUsage.keyCertSign, true), "EC", Optional.of(issuer));
    }

    public static Signer valid(String name, LocalDate from, LocalDate to) {
        return made(new Terms(name, from, to, KeyUsage.digitalSignature, false), "EC", Optional.empty());
    }

    public static Signer notForSigning(String name) {
        return made(new Terms(name, FROM, TO, KeyUsage.keyEncipherment, false), "EC", Optional.empty());
    }

    private static Signer made(Terms terms, String algorithm, Optional<Signer> issuer) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("RSA") ? 2048 : 256);
            KeyPair keys = generator.generateKeyPair();
            List<X509Certificate> chain = new ArrayList<>();
            chain.add(certificate(terms, keys, issuer));
            issuer.ifPresent(above -> chain.addAll(above.chain()));
            return new Signer(keys, chain);
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(Terms terms, KeyPair keys, Optional<Signer> issuer)
            throws GeneralSecurityException, CertIOException, OperatorCreationException {
        X500Principal subject = new X500Principal("CN=" + terms.name() + ", OU=Assessment, O=Anytown Council, C=GB");
        X500Principal by = issuer.map(above -> above.chain().get(0).getSubjectX500Principal())
                .orElse(subject);
        KeyPair signing = issuer.map(Signer::keys).orElse(keys);
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                by,
                BigInteger.valueOf(System.nanoTime()),
                midnight(terms.from()),
                midnight(terms.to()),
                subject,
                keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(terms.issues()));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(terms.usage()));
        String algorithm = signing.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(signing.getPrivate())));
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    public SigningIdentity identity() {
        return new SigningIdentity(keys.getPrivate(), chain);
    }

    /** A keystore with the key, beside it {@code FILE.password}. */
    public Path keystore(Path file) throws IOException {
        return keystore(file, "PKCS12", List.of("key"));
    }

    /** The same with the key under several names. */
    public Path keystore(Path file, String type, List<String> aliases) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            for (String alias : aliases) {
                store.setKeyEntry(
                        alias, keys.getPrivate(), PASSWORD.toCharArray(), chain.toArray(X509Certificate[]::new));
            }
            store.store(out, PASSWORD.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        Files.writeString(password(file), PASSWORD + "\n");
        return file;
    }

    public static Path password(Path keystore) {
        return keystore.resolveSibling(keystore.getFileName() + ".password");
    }

    /** The signer's own certificate as PEM. */
    public Path pem(Path file) throws IOException {
        try {
            return Files.writeString(
                    file,
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(chain.get(0).getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
