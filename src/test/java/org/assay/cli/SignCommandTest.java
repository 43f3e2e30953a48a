package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assay.Main;
import org.assay.report.PdfChecks;
import org.assay.testing.Commands;
import org.assay.testing.Run;
import org.assay.testing.Signer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that people sign, and what verification says of them. */
class SignCommandTest extends Commands {
    private static final Signer MARIGOLD = Signer.selfSigned("Marigold Quillfeather", "RSA");
    private static final Signer CENTRE = Signer.issuer("Anytown Council Root");
    private static final Signer OFFICE = Signer.intermediate(CENTRE, "Anytown Electoral Office");
    private static final Signer OSWIN = Signer.issuedBy(OFFICE, "Oswin Thackeray", "EC");

    private Path report;
    private Path marigolds;
    private Path oswins;

    @BeforeEach
    void report() throws IOException {
        report = folder.resolve("report.pdf");
        assertPrints(Run.assay("assess", POSITIVE, "-o", report.toString()));
        marigolds = MARIGOLD.keystore(folder.resolve("marigold.p12"));
        oswins = OSWIN.keystore(folder.resolve("oswin.p12"));
    }

    private static Run run(String command, Object... args) {
        return Run.assay(Stream.concat(Stream.of(command), Stream.of(args))
                .map(Object::toString)
                .toArray(String[]::new));
    }

    private static Run sign(Path report, Path keystore, Object... options) {
        Object[] named = {report, "--keystore", keystore, "--password-file", Signer.password(keystore)};
        return run("sign", Stream.of(named, options).flatMap(Arrays::stream).toArray());
    }

    private Path signed() {
        Path signed = folder.resolve("report-signed.pdf");
        assertPrints(
                sign(report, marigolds, "--as", "Assessor", "--on", "2026-11-02"),
                "Signed by Marigold Quillfeather as Assessor: " + signed);
        return signed;
    }

    private Path signedTwice() {
        assertPrints(sign(signed(), oswins, "--as", "Internal quality assurer", "--on", "2026-11-05"));
        return folder.resolve("report-signed-2.pdf");
    }

    @Test
    void a_signed_report_is_the_same_and_says_who_signed_it_as_what_and_when() throws Exception {
        Path signed = signed();

        assertPrints(
                run("verify", signed),
                "bytes of the report: the same\n",
                "signature 1, of Marigold Quillfeather, as “Assessor”: holds\n",
                "  - it covers the whole file as it was when it was signed\n",
                "  - signed on 2026-11-02 12:00:00 UTC, as the signer says\n",
                "  - its certificate was not checked against anything");
        byte[] before = Files.readAllBytes(report);
        assertArrayEquals(before, Arrays.copyOf(Files.readAllBytes(signed), before.length));
        PdfChecks.assertConforms(Files.readAllBytes(signed));
    }

    @Test
    void one_after_the_other_signs_what_the_other_signed() throws Exception {
        Path twice = signedTwice();

        assertPrints(
                run("verify", twice),
                "signature 1, of Marigold Quillfeather, as “Assessor”: holds\n",
                "signature 2, of Oswin Thackeray, as “Internal quality assurer”: holds\n",
                "  - signed on 2026-11-05 12:00:00 UTC, as the signer says\n");
        PdfChecks.assertConforms(Files.readAllBytes(twice));
    }

    @Test
    void an_rsa_key_signs_the_same_on_the_same_day() throws IOException {
        byte[] once = Files.readAllBytes(signed());
        Files.delete(folder.resolve("report-signed.pdf"));

        assertArrayEquals(once, Files.readAllBytes(signed()));
    }

    @Test
    void a_certificate_is_trusted_that_is_given_or_that_one_given_issued() throws IOException {
        Path twice = signedTwice();
        Path trust = Files.createDirectories(folder.resolve("trust"));
        CENTRE.pem(trust.resolve("centre.pem"));

        Run one = run("verify", twice, "--trust", trust);
        assertEquals(3, one.exitCode(), one::toString);
        assertTrue(one.out().contains("  - NOT TRUSTED: its certificate leads to none that you trust"), one::toString);
        assertTrue(one.out().contains("  - its certificate leads to one that you trust"), one::toString);
        MARIGOLD.pem(trust.resolve("marigold.pem"));
        Run both = run("verify", twice, "--trust", trust);
        assertPrints(both, "  - its certificate leads to one that you trust");
        assertFalse(both.out().contains("NOT TRUSTED"), both::toString);
    }

    @Test
    void certificates_may_lie_in_a_keystore_that_nothing_locks_and_a_namesake_is_nobody() throws IOException {
        Path signed = signed();
        Path store = MARIGOLD.keystore(folder.resolve("trusted.jks"), "JKS", List.of("marigold"));
        Path namesake = Signer.selfSigned("Marigold Quillfeather", "RSA").pem(folder.resolve("namesake.pem"));

        assertPrints(run("verify", signed, "--trust", store), "leads to one that you trust");
        assertEquals(3, run("verify", signed, "--trust", namesake).exitCode());
        assertRefused(3, run("verify", signed, "--trust", report), "it holds no certificate that can be read");
        assertRefused(3, run("verify", signed, "--trust", marigolds), "it holds no certificate that can be read");
    }

    @Test
    void whoever_says_whom_to_trust_wants_a_signature() throws IOException {
        Path pem = MARIGOLD.pem(folder.resolve("marigold.pem"));
        Run unsigned = run("verify", report, "--trust", pem);

        assertEquals(3, unsigned.exitCode(), unsigned::toString);
        assertTrue(unsigned.out().contains("signatures: NONE: nobody signed it"), unsigned::toString);
    }

    @Test
    void many_files_have_their_signatures_in_a_column() throws IOException {
        Path twice = signedTwice();
        Path pem = MARIGOLD.pem(folder.resolve("marigold.pem"));

        Run text = run("verify", report, twice);
        Run csv = run("verify", report, twice, "--format", "csv", "--trust", pem);
        Run json = run("verify", report, twice, "--format", "json");

        assertPrints(
                text,
                "  signature of Oswin Thackeray, as “Internal quality assurer”, on 2026-11-05 12:00:00 UTC: holds,"
                        + " certificate not checked\n",
                "2 same\n");
        assertEquals(3, csv.exitCode(), csv::toString);
        assertTrue(csv.out().startsWith("file,result,about,decision,record,signatures,differences\r\n"), csv::toString);
        assertTrue(
                csv.out().contains("as “Assessor”, on 2026-11-02 12:00:00 UTC: holds, trusted | of Oswin"),
                csv::toString);
        assertTrue(csv.out().contains("the certificate of signature 2 leads to none that you trust"), csv::toString);
        assertTrue(csv.out().contains("nobody signed it, and --trust asks for a signature"), csv::toString);
        assertPrints(
                json,
                "\"of Marigold Quillfeather, as “Assessor”, on 2026-11-02 12:00:00 UTC: holds, certificate not checked\"");
    }

    @Test
    void nothing_is_replaced_and_nothing_half_written() throws IOException {
        signed();

        assertRefused(3, sign(report, marigolds), "report-signed.pdf: it is there already; name a new file with -o");
        assertRefused(3, sign(report, marigolds, "-o", report), "it would be replaced by what is made from it");
        assertRefused(3, sign(report, marigolds, "-o", marigolds), "it would be replaced by what is made from it");
        assertRefused(3, sign(report, marigolds, "-o", folder), "it is there already");
        assertEquals(
                Set.of(
                        "report.pdf",
                        "report-signed.pdf",
                        "marigold.p12",
                        "marigold.p12.password",
                        "oswin.p12",
                        "oswin.p12.password"),
                names(folder));
    }

    @Test
    void what_is_no_report_or_was_changed_is_not_signed() throws IOException {
        Path record = folder.resolve("record.json");
        assertPrints(Run.assay("assess", POSITIVE, "--format", "json", "-o", record.toString()));
        assertRefused(3, sign(record, marigolds), "record.json: a record alone cannot be signed");

        byte[] longer = Arrays.copyOf(Files.readAllBytes(report), (int) Files.size(report) + 7);
        Path changed = Files.write(folder.resolve("changed.pdf"), longer);
        assertRefused(3, sign(changed, marigolds), "7 bytes were appended to it that are no signature");
        assertFalse(Files.exists(folder.resolve("changed-signed.pdf")));
    }

    @Test
    void a_keystore_that_opens_nothing_is_told() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong"), "guessed");
        Path two = MARIGOLD.keystore(folder.resolve("two.p12"), "PKCS12", List.of("first", "second"));
        Path jks = MARIGOLD.keystore(folder.resolve("old.jks"), "JKS", List.of("first"));

        assertRefused(
                3,
                run("sign", report, "--keystore", marigolds, "--password-file", wrong),
                "marigold.p12: the password does not open this keystore; give the one that it was made with");
        assertRefused(
                3,
                run("sign", report, "--keystore", jks, "--password-file", wrong),
                "old.jks: the password does not open this keystore");
        assertRefused(
                3,
                run("sign", report, "--keystore", report, "--password-file", wrong),
                "report.pdf: this is no keystore that can be read");
        assertRefused(3, sign(report, two), "two.p12: it holds several keys: first, second; name one with --alias");
        assertRefused(3, sign(report, two, "--alias", "third"), "it holds no key \"third\"");
        assertPrints(sign(report, two, "--alias", "second", "-o", folder.resolve("by-alias.pdf")));
        assertPrints(sign(report, jks, "-o", folder.resolve("by-jks.pdf")));
        assertRefused(
                2, run("sign", report, "--keystore", marigolds), "There is no terminal to ask for the password on");
    }

    @Test
    void a_certificate_that_is_no_good_signs_nothing() throws IOException {
        Path other = Signer.notForSigning("Nobody").keystore(folder.resolve("other.p12"));

        assertRefused(
                3,
                sign(report, marigolds, "--on", "2025-12-31"),
                "marigold.p12: a signature by it would not hold: its certificate was not valid at the time that it gives,"
                        + " 2025-12-31T12:00:00Z, but from 2026-01-01 to 2027-12-31; sign with");
        assertRefused(3, sign(report, other), "its certificate is not one to sign with");
        assertFalse(Files.exists(folder.resolve("report-signed.pdf")));
    }

    @Test
    void a_signature_that_was_tampered_with_and_what_was_appended_are_differences() throws IOException {
        byte[] signed = Files.readAllBytes(signed());
        byte[] later = signed.clone();
        int day = new String(signed, StandardCharsets.ISO_8859_1).indexOf("(D:20261102") + "(D:2026110".length();
        later[day] = '7';
        Path altered = Files.write(folder.resolve("altered.pdf"), later);
        Path longer = Files.write(folder.resolve("longer.pdf"), Arrays.copyOf(signed, signed.length + 9));

        Run one = run("verify", altered);
        assertEquals(10, one.exitCode(), one::toString);
        assertTrue(
                one.out()
                        .contains("signature 1, of Marigold Quillfeather, as “Assessor”: DOES NOT HOLD\n  - the bytes"),
                one::toString);
        Run many = run("verify", altered, longer);
        assertEquals(10, many.exitCode(), many::toString);
        assertTrue(many.out().contains("  - signature 1 does not hold: the bytes before it are not"), many::toString);
        assertTrue(many.out().contains("  - 9 bytes were appended after the last signature"), many::toString);
        assertRefused(3, sign(altered, marigolds), "a signature on it does not hold");
    }

    /** The names of all classes that a run of its own loads. */
    private String loaded(Path report) throws Exception {
        Path log = folder.resolve("classes");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-Dassay.home=" + System.getProperty("assay.home", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "verify",
                        report.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(run.waitFor(2, TimeUnit.MINUTES), "still running");
        assertEquals(0, run.exitValue(), Files.readString(folder.resolve("log")));
        return Files.readString(log);
    }

    @Test
    void what_reads_signatures_is_loaded_for_signatures_alone() throws Exception {
        assertFalse(loaded(report).contains(" org.bouncycastle."));
        assertTrue(loaded(signed()).contains(" org.bouncycastle."));
    }
}
