package org.assay.report.carried;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assay.input.InputException;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.report.Areas;
import org.assay.report.signature.Signing;
import org.assay.report.signature.SigningIdentity;
import org.assay.report.signature.TrustedCertificates;

/**
 * Signs reports that are as Assay makes them: nobody should put a name to what somebody else drew over one.
 *
 * @param keystore file that the identity comes from, which problems name
 * @param program version of Assay that renders
 */
public record ReportSigning(SigningIdentity who, Path keystore, Areas areas, String program) {
    /**
     * The report with one more signature, which was looked at as {@code verify} does.
     *
     * @param role as what somebody signs; empty where that is not said
     * @param at when, as the signer claims; whole seconds
     * @throws InputException where the report is another than Assay makes, or the certificate is none to sign with
     */
    public byte[] sign(CarriedRecord report, String role, Instant at) {
        Source file = Source.whole(report.file().name());
        if (!report.isPdf()) {
            throw InputException.of(file, "a record alone cannot be signed", "name a report (.pdf)");
        }
        CarriedRecord.Bytes before = report.bytes(areas, TrustedCertificates.NOT_ASKED, program);
        Stream<String> broken = before.signatures().all().stream()
                .flatMap(signature -> signature.problems().stream())
                .map(problem -> "a signature on it does not hold: " + problem);
        List<Problem> problems = Stream.concat(before.differences().stream(), broken)
                .map(wrong -> new Problem(file, wrong, "sign the report as it was made"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        byte[] signed = Signing.sign(report.file().bytes(), who, role, at);
        refuseUnlessItHolds(SignedRevisions.last(signed, report.file().bytes().length));
        return signed;
    }

    private void refuseUnlessItHolds(SignedRevisions made) {
        if (!made.differences().isEmpty()) {
            throw new IllegalStateException("the signature shows something: " + made.differences());
        }
        List<Problem> problems = made.signatures().stream()
                .flatMap(signature -> signature.problems().stream())
                .map(wrong -> new Problem(
                        Source.whole(keystore.toString()),
                        "a signature by it would not hold: " + wrong,
                        "sign with a key whose certificate is one to sign with, while it is valid"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }
}
