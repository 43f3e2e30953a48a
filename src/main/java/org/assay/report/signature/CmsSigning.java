package org.assay.report.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** CMS messages as PAdES asks for them at its baseline level B (ETSI EN 319 142-1, 6). */
final class CmsSigning {
    private CmsSigning() {}

    /**
     * A message in DER that signs content without holding it: SHA-256, with the certificates, and with the signed attribute
     * that says which of them signed.
     */
    static byte[] sign(byte[] content, SigningIdentity who) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder signer =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            signer.setSignedAttributeGenerator(attributes(who.chain().get(0)));
            generator.addSignerInfoGenerator(
                    signer.build(signer(who), who.chain().get(0)));
            generator.addCertificates(new JcaCertStore(who.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (IOException | CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("a key that Java has read can be used by it", e);
        }
    }

    private static ContentSigner signer(SigningIdentity who) throws OperatorCreationException {
        String algorithm = who.key().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
        return new JcaContentSignerBuilder(algorithm).build(who.key());
    }

    /** The time stands in the PDF's own signature dictionary, and PAdES wants it nowhere else. */
    private static CMSAttributeTableGenerator attributes(X509Certificate certificate) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        Attribute own = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash))));
        DefaultSignedAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(own));
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }
}
