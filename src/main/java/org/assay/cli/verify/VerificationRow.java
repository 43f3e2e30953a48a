package org.assay.cli.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.input.InputException;
import org.assay.input.Problem;
import org.assay.record.RecordComparison;
import org.assay.report.carried.Verification;
import org.assay.report.signature.CheckedSignature;

/**
 * What is kept of one verification among many.
 *
 * @param sha256 of the record; empty where the file holds none that can be read
 * @param signatures those of the file
 * @param why what differs or is not at hand; empty where nothing is
 */
record VerificationRow(
        Path file,
        String sha256,
        String about,
        String statement,
        Outcome outcome,
        List<CheckedSignature> signatures,
        List<String> why) {
    /** What came of a file. */
    enum Outcome {
        SAME,
        NOT_VERIFIED,
        DIFFERENT,
        /** It is a record or report, and cannot be read, or its hash is not the printed one. */
        INVALID,
        /** It is neither, as evidence in a folder of decisions is. */
        NO_RECORD;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    VerificationRow {
        signatures = List.copyOf(signatures);
        why = List.copyOf(why);
    }

    static VerificationRow of(Path file, Verification verification) {
        List<String> why = new ArrayList<>(verification.standard().differences());
        if (!verification.standard().unknown().isEmpty()) {
            why.add(verification.standard().unknown());
        }
        RecordComparison judged = verification.judged();
        if (!judged.byTheRecordedRules()) {
            why.add("made by another rulebook, "
                    + RecordComparison.words(
                            verification.carried().decision().identities().get("rules")));
        }
        why.addAll(judged.alterations());
        why.addAll(judged.decisions());
        why.addAll(judged.judgements());
        why.addAll(verification.bytes().differences());
        why.addAll(verification.evidence().differences());
        why.addAll(new SignatureText(verification.bytes().signatures()).objections());
        return new VerificationRow(
                file,
                verification.carried().sha256(),
                verification.about(),
                verification.statement(),
                Outcome.valueOf(verification.result().name()),
                verification.bytes().signatures().all(),
                why);
    }

    static VerificationRow invalid(Path file, InputException invalid) {
        return without(
                file,
                Outcome.INVALID,
                invalid.problems().stream().map(Problem::toString).toList());
    }

    static VerificationRow noRecord(Path file) {
        return without(file, Outcome.NO_RECORD, List.of());
    }

    private static VerificationRow without(Path file, Outcome outcome, List<String> why) {
        return new VerificationRow(file, "", "", "", outcome, List.of(), why);
    }

    /** What a table has of it, by column. */
    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("file", file.toString());
        columns.put("result", outcome.label());
        columns.put("about", about);
        columns.put("decision", statement);
        columns.put("record", sha256);
        columns.put(
                "signatures", signatures.stream().map(SignatureText::inOneLine).collect(Collectors.joining(" | ")));
        columns.put("differences", String.join(" | ", why));
        return columns;
    }
}
