package org.assay.report.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * What a CMS message, which anybody may have written, proves of content.
 *
 * @param signer the certificate whose key is said to have signed
 * @param certificates all that the message brings
 * @param problems why it proves nothing; empty where it proves that the signer's key signed the content
 */
record CmsCheck(Optional<X509Certificate> signer, List<X509Certificate> certificates, List<String> problems) {
    private static final Map<ASN1ObjectIdentifier, String> DIGESTS = Map.of(
            NISTObjectIdentifiers.id_sha256, "SHA-256",
            NISTObjectIdentifiers.id_sha384, "SHA-384",
            NISTObjectIdentifiers.id_sha512, "SHA-512");

    private static final String UNREADABLE = "it cannot be read";

    /**
     * @param message in DER, and zeros behind it
     * @param cades whether it has to say, signed, which certificate is the signer's
     */
    static CmsCheck of(byte[] message, byte[] content, boolean cades) {
        try {
            ContentInfo info = padded(message);
            if (SignedData.getInstance(info.getContent()).getEncapContentInfo().getContent() != null) {
                return none("it signs content of its own and not the report");
            }
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), info);
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return none("it has " + signers.size() + " signers in place of one");
            }
            return of(signed, signers.iterator().next(), cades);
        } catch (IOException | CMSException | CertificateException | RuntimeException | StackOverflowError e) {
            return none(UNREADABLE);
        }
    }

    private static ContentInfo padded(byte[] message) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(message);
        ContentInfo info = ContentInfo.getInstance(new ASN1InputStream(in, message.length).readObject());
        for (byte padding : in.readAllBytes()) {
            if (padding != 0) {
                throw new IOException("something else stands behind the message");
            }
        }
        return info;
    }

    private static CmsCheck none(String problem) {
        return new CmsCheck(Optional.empty(), List.of(), List.of(problem));
    }

    private static CmsCheck of(CMSSignedData signed, SignerInformation signer, boolean cades)
            throws CertificateException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : signed.getCertificates().getMatches(null)) {
            certificates.add(converter.getCertificate(holder));
        }
        @SuppressWarnings("unchecked") // what identifies a signer selects certificates
        Collection<X509CertificateHolder> named = signed.getCertificates().getMatches(signer.getSID());
        if (named.isEmpty()) {
            return new CmsCheck(
                    Optional.empty(), certificates, List.of("the certificate of whoever signed is not in it"));
        }
        X509Certificate certificate = converter.getCertificate(named.iterator().next());
        List<String> problems = new ArrayList<>();
        if (!DIGESTS.containsKey(signer.getDigestAlgorithmID().getAlgorithm())) {
            problems.add("it rests on a way of hashing that is not SHA-256, SHA-384 or SHA-512");
        } else if (!verifies(signer, certificate)) {
            problems.add("the bytes before it are not those that were signed, or the signature was changed");
        } else if (cades && !namesSigned(signer, certificate)) {
            problems.add("it does not say, signed, by which certificate it was made");
        }
        return new CmsCheck(Optional.of(certificate), certificates, problems);
    }

    /** The key alone is asked: whether the certificate was valid at the time that the PDF says is looked at elsewhere. */
    private static boolean verifies(SignerInformation signer, X509Certificate certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }

    /** Without it, another certificate for the same key could be put in the place of the signer's (RFC 5035). */
    private static boolean namesSigned(SignerInformation signer, X509Certificate certificate)
            throws CertificateException {
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute attribute =
                attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null || attribute.getAttrValues().size() == 0) {
            return false;
        }
        ESSCertIDv2[] named = SigningCertificateV2.getInstance(
                        attribute.getAttrValues().getObjectAt(0))
                .getCerts();
        String digest = named.length == 0
                ? null
                : DIGESTS.get(named[0].getHashAlgorithm().getAlgorithm());
        try {
            return digest != null
                    && Arrays.equals(
                            MessageDigest.getInstance(digest).digest(certificate.getEncoded()), named[0].getCertHash());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + digest, e);
        }
    }
}
