package org.assay.report.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.assay.input.Sha256;

/** Signs PDFs. */
public final class Signing {
    /** Signatures on elliptic curves differ by some bytes in length from one time to the next. */
    private static final int LEEWAY = 32;

    private Signing() {}

    /**
     * The PDF with a signature appended that shows nothing, in the form PAdES baseline B; what was there is kept byte for byte.
     * The same key, where it is an RSA key, signs the same twice.
     *
     * @param pdf one that may be opened
     * @param role as what somebody signs; empty where that is not said
     * @param at when, as the signer claims
     */
    public static byte[] sign(byte[] pdf, SigningIdentity who, String role, Instant at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(CmsSigning.sign(new byte[0], who).length + LEEWAY);
            document.addSignature(
                    dictionary(who, role, at), content -> CmsSigning.sign(content.readAllBytes(), who), options);
            // or the trailer would name the moment at which it was written
            document.setDocumentId(number(pdf, role, at));
            document.saveIncremental(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PDSignature dictionary(SigningIdentity who, String role, Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(who.toString());
        if (!role.isEmpty()) {
            signature.setReason(role);
        }
        Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        time.setTimeInMillis(at.toEpochMilli());
        signature.setSignDate(time);
        return signature;
    }

    private static long number(byte[] pdf, String role, Instant at) {
        String all = Sha256.of(pdf) + role + "\n" + at;
        byte[] hash = HexFormat.of().parseHex(Sha256.of(all.getBytes(StandardCharsets.UTF_8)));
        return ByteBuffer.wrap(hash).getLong();
    }
}
