package org.assay.report.signature;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.assay.input.ShownText;

/** Looks at a signature of a PDF that anybody may have written. */
public final class SignatureCheck {
    private static final String CADES = PDSignature.SUBFILTER_ETSI_CADES_DETACHED.getName();
    private static final String PKCS7 = PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED.getName();

    private final PDSignature signature;
    private final byte[] pdf;
    private final TrustedCertificates trusted;
    private final List<String> problems = new ArrayList<>();

    private SignatureCheck(PDSignature signature, byte[] pdf, TrustedCertificates trusted) {
        this.signature = signature;
        this.pdf = pdf;
        this.trusted = trusted;
    }

    /** @param pdf the file as it was when it was signed, to the last byte of what was signed */
    public static CheckedSignature of(PDSignature signature, byte[] pdf, TrustedCertificates trusted) {
        return new SignatureCheck(signature, pdf, trusted).check();
    }

    private CheckedSignature check() {
        Optional<Instant> time = Optional.ofNullable(signature.getSignDate()).map(Calendar::toInstant);
        if (time.isEmpty()) {
            problems.add("it does not say when it was made");
        }
        CmsCheck cms = message();
        problems.addAll(cms.problems());
        cms.signer().ifPresent(signer -> time.ifPresent(at -> certificate(signer, at)));
        CheckedSignature.Trust trust = cms.signer()
                .map(signer -> trusted.of(signer, cms.certificates(), time.orElse(Instant.EPOCH)))
                .orElse(trusted.asked() ? CheckedSignature.Trust.UNTRUSTED : CheckedSignature.Trust.NOT_CHECKED);
        return new CheckedSignature(
                cms.signer().map(CertificateName::of).orElse(""),
                ShownText.name(Optional.ofNullable(signature.getReason()).orElse("")),
                time,
                problems,
                trust);
    }

    private CmsCheck message() {
        String kind = Optional.ofNullable(signature.getSubFilter()).orElse("");
        if (!kind.equals(CADES) && !kind.equals(PKCS7)) {
            return notLookedAt("it is of the kind “" + ShownText.name(kind) + "” and not of one that can be checked, "
                    + CADES + " or " + PKCS7);
        }
        SignedRange range = new SignedRange(pdf, signature.getByteRange());
        byte[] contents = signature.getContents();
        if (contents == null || !range.coversAllBut(contents)) {
            return notLookedAt("it does not cover all bytes before it");
        }
        return CmsCheck.of(contents, range.signed(), kind.equals(CADES));
    }

    private static CmsCheck notLookedAt(String problem) {
        return new CmsCheck(Optional.empty(), List.of(), List.of(problem));
    }

    private void certificate(X509Certificate signer, Instant at) {
        try {
            signer.checkValidity(Date.from(at));
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            problems.add("its certificate was not valid at the time that it gives, " + at + ", but from "
                    + day(signer.getNotBefore()) + " to " + day(signer.getNotAfter()));
        }
        boolean[] usage = signer.getKeyUsage();
        // digitalSignature and nonRepudiation (RFC 5280, 4.2.1.3)
        if (usage != null && !usage[0] && !usage[1]) {
            problems.add("its certificate is not one to sign with");
        }
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }
}
