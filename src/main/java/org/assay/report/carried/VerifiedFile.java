package org.assay.report.carried;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assay.input.InputException;
import org.assay.input.Problem;
import org.assay.input.ShownText;
import org.assay.report.signature.CheckedSignature;

/**
 * What is kept of the verification of one file among many.
 *
 * @param sha256 of the record; empty where the file holds none that can be read
 * @param about whom or what the decision is about; empty as well then
 * @param statement the decision; empty as well then
 * @param signatures in the order in which they were made; empty as well then
 * @param why what differs or is not at hand; empty where nothing is
 */
public record VerifiedFile(
        Path file,
        String sha256,
        String about,
        String statement,
        Outcome outcome,
        List<CheckedSignature> signatures,
        List<String> why) {
    /** What came of a file. */
    public enum Outcome {
        SAME,
        NOT_VERIFIED,
        DIFFERENT,
        /** It is a record or report, and cannot be read, or its hash is not the printed one. */
        INVALID,
        /** It is neither, as evidence in a folder of decisions is. */
        NO_RECORD;

        /** The words used in tables, such as {@code not verified}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public VerifiedFile {
        signatures = List.copyOf(signatures);
        why = List.copyOf(why);
    }

    public static VerifiedFile of(Path file, Verification verification) {
        return new VerifiedFile(
                file,
                verification.carried().sha256(),
                verification.about(),
                verification.statement(),
                Outcome.valueOf(verification.result().name()),
                verification.bytes().signatures().all(),
                verification.why());
    }

    public static VerifiedFile invalid(Path file, InputException invalid) {
        return without(
                file,
                Outcome.INVALID,
                invalid.problems().stream().map(Problem::toString).toList());
    }

    public static VerifiedFile noRecord(Path file) {
        return without(file, Outcome.NO_RECORD, List.of());
    }

    private static VerifiedFile without(Path file, Outcome outcome, List<String> why) {
        return new VerifiedFile(file, "", "", "", outcome, List.of(), why);
    }

    /** The file with what came of it, in capitals where it cannot be relied on, and what it is about. */
    public String headline() {
        boolean quiet = outcome == Outcome.SAME || outcome == Outcome.NO_RECORD;
        String label = quiet ? outcome.label() : outcome.label().toUpperCase(Locale.ROOT);
        return ShownText.name(file.toString()) + ": " + label
                + (about.isEmpty() ? "" : " (" + about + ": " + statement + ")");
    }
}
