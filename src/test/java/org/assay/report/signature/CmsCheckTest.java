package org.assay.report.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.assay.testing.Signer;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.junit.jupiter.api.Test;

/** Messages that sign, and such as prove nothing. */
class CmsCheckTest {
    private static final byte[] CONTENT = "Competent in ES19".getBytes(StandardCharsets.UTF_8);
    private static final Signer RSA = Signer.selfSigned("Marigold Quillfeather", "RSA");
    private static final Signer EC = Signer.issuedBy(Signer.issuer("Anytown Council"), "Oswin Thackeray", "EC");

    /** A message as other programs make them. */
    private static byte[] message(String algorithm, boolean withContent, boolean withCertificate, Signer... signers)
            throws Exception {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        for (Signer signer : signers) {
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .build(algorithm, signer.keys().getPrivate(), signer.chain().get(0)));
            if (withCertificate) {
                generator.addCertificates(new JcaCertStore(signer.chain()));
            }
        }
        return generator
                .generate(new CMSProcessableByteArray(CONTENT), withContent)
                .toASN1Structure()
                .getEncoded(ASN1Encoding.DER);
    }

    private static List<String> problems(byte[] message, boolean cades) {
        return CmsCheck.of(message, CONTENT, cades).problems();
    }

    @Test
    void messages_of_both_kinds_of_key_hold_and_bring_their_chain() {
        for (Signer signer : List.of(RSA, EC)) {
            byte[] message = CmsSigning.sign(CONTENT, signer.identity());
            CmsCheck check = CmsCheck.of(Arrays.copyOf(message, message.length + 40), CONTENT, true);

            assertEquals(List.of(), check.problems());
            assertEquals(signer.chain().get(0), check.signer().orElseThrow());
            assertTrue(check.certificates().containsAll(signer.chain()));
        }
    }

    @Test
    void other_programs_messages_hold_but_are_not_of_the_stricter_kind() throws Exception {
        byte[] message = message("SHA512withRSA", false, true, RSA);

        assertEquals(List.of(), problems(message, false));
        assertEquals(List.of("it does not say, signed, by which certificate it was made"), problems(message, true));
    }

    @Test
    void what_proves_nothing_of_the_report_is_told() throws Exception {
        assertEquals(
                List.of("it signs content of its own and not the report"),
                problems(message("SHA256withRSA", true, true, RSA), false));
        assertEquals(
                List.of("it has 2 signers in place of one"),
                problems(message("SHA256withRSA", false, true, RSA, Signer.selfSigned("Other", "RSA")), false));
        assertEquals(
                List.of("the certificate of whoever signed is not in it"),
                problems(message("SHA256withRSA", false, false, RSA), false));
        assertEquals(
                List.of("it rests on a way of hashing that is not SHA-256, SHA-384 or SHA-512"),
                problems(message("SHA1withRSA", false, true, RSA), false));
        assertEquals(
                List.of("the bytes before it are not those that were signed, or the signature was changed"),
                CmsCheck.of(message("SHA256withRSA", false, true, RSA), new byte[3], false)
                        .problems());
    }

    @Test
    void what_is_no_message_cannot_be_read() {
        for (byte[] bytes :
                List.of(new byte[0], new byte[40], CONTENT, new byte[] {0x30, (byte) 0x84, 127, 127, 127, 127})) {
            assertEquals(List.of("it cannot be read"), problems(bytes, true));
        }
    }
}
