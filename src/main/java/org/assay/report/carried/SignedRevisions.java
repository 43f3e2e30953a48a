package org.assay.report.carried;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.assay.report.signature.CheckedSignature;
import org.assay.report.signature.SignatureCheck;
import org.assay.report.signature.TrustedCertificates;

/**
 * A PDF as its signers saw it, one after the other: each appended a signature, and signed all bytes before it and those of
 * the signature but for its own value.
 */
final class SignedRevisions {
    /** Each is opened and compared with the one before. */
    private static final int MOST = 32;

    private final byte[] pdf;
    private final TrustedCertificates trusted;
    private final List<CheckedSignature> signatures = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    private SignedRevisions(byte[] pdf, TrustedCertificates trusted) {
        this.pdf = pdf;
        this.trusted = trusted;
    }

    /**
     * @param original length of the report as it was made, which the file begins with; 0 where it is not known
     */
    static SignedRevisions of(byte[] pdf, int original, TrustedCertificates trusted) {
        SignedRevisions revisions = new SignedRevisions(pdf, trusted);
        revisions.look(original);
        return revisions;
    }

    /** The one signature that was appended to so many bytes. */
    static SignedRevisions last(byte[] pdf, int before) {
        SignedRevisions revisions = new SignedRevisions(pdf, TrustedCertificates.NOT_ASKED);
        revisions.revision(before, pdf.length);
        return revisions;
    }

    List<CheckedSignature> signatures() {
        return signatures;
    }

    /** What was appended that is no signature, or changes what a viewer shows; empty where nothing was. */
    List<String> differences() {
        return differences;
    }

    private void look(int original) {
        List<Integer> ends = UntrustedPdf.read(pdf, SignedRevisions::ends).orElse(List.of());
        if (ends.size() > MOST) {
            differences.add("it has more than " + MOST + " signatures");
            return;
        }
        int before = original;
        for (int end : ends) {
            if (end <= before || end > pdf.length) {
                differences.add("signature " + (signatures.size() + 1)
                        + " is over other bytes than the file as it was when it was appended");
                signatures.add(unplaced());
            } else {
                revision(before, end);
                before = end;
            }
        }
        if (before > 0 && before < pdf.length) {
            differences.add(
                    (before == original ? "the report begins as it was made, and " : "")
                            + (pdf.length - before)
                            + (before == original
                                    ? " bytes were appended to it"
                                    : " bytes were appended after the last signature")
                            + " that are no signature: what a viewer shows may have been changed; ask for the report without them");
        }
    }

    private CheckedSignature unplaced() {
        return new CheckedSignature(
                "",
                "",
                Optional.empty(),
                List.of("it does not cover all bytes before it"),
                trusted.asked() ? CheckedSignature.Trust.UNTRUSTED : CheckedSignature.Trust.NOT_CHECKED);
    }

    /** Where what is signed ends, of each signature, in order; a signature that says it in no known way ends nowhere. */
    private static List<Integer> ends(PDDocument document) throws IOException {
        return document.getSignatureDictionaries().stream()
                .map(SignedRevisions::end)
                .sorted()
                .toList();
    }

    private static int end(PDSignature signature) {
        int[] range = signature.getByteRange();
        long end = range == null || range.length != 4 ? -1 : (long) range[2] + range[3];
        return end < 0 || end > Integer.MAX_VALUE ? -1 : (int) end;
    }

    private void revision(int before, int end) {
        int number = signatures.size() + 1;
        byte[] signed = Arrays.copyOf(pdf, end);
        Optional<CheckedSignature> found = UntrustedPdf.read(signed, document -> {
            if (before > 0) {
                compare(document, signed, before, number);
            }
            return SignatureCheck.of(lastOf(document, end), signed, trusted);
        });
        signatures.add(found.orElseGet(this::unplaced));
    }

    private static PDSignature lastOf(PDDocument document, int end) throws IOException {
        List<PDSignature> last = document.getSignatureDictionaries().stream()
                .filter(signature -> end(signature) == end)
                .toList();
        if (last.size() != 1) {
            throw new IOException("the signature is not in what it signed");
        }
        return last.get(0);
    }

    private void compare(PDDocument after, byte[] signed, int before, int number) {
        byte[] original = Arrays.copyOf(pdf, before);
        Optional<String> part = UntrustedPdf.read(original, earlier -> Increment.changed(earlier, after))
                .orElse(Optional.of("the file"))
                .map(other -> other + " is not as before");
        part.or(() -> IncrementSyntax.isExact(original, signed)
                        ? Optional.empty()
                        : Optional.of("it holds other bytes than those of a signature"))
                .ifPresent(what -> differences.add("more than a signature was appended with signature " + number + ": "
                        + what + ", and what a viewer shows may have been changed; ask for the report without it"));
    }
}
