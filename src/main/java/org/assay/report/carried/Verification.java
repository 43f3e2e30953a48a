package org.assay.report.carried;

import java.util.ArrayList;
import java.util.List;
import org.assay.record.DecisionRecord;
import org.assay.record.EvidenceComparison;
import org.assay.record.RecordComparison;
import org.assay.record.StandardComparison;
import org.assay.record.WrittenRecord;
import org.assay.report.AreaReport;
import org.assay.report.Areas;
import org.assay.report.signature.TrustedCertificates;

/**
 * What came of judging a recorded decision again, and of comparing what its file holds.
 *
 * @param again the decision as it was judged again
 * @param about whom or what the decision is about
 * @param statement the decision, as the record has it
 * @param standard beside the installed one
 * @param bytes beside those that the record gives
 * @param evidence files that are said to be the evidence, beside those that were judged
 */
public record Verification(
        CarriedRecord carried,
        DecisionRecord again,
        String about,
        String statement,
        StandardComparison standard,
        RecordComparison judged,
        CarriedRecord.Bytes bytes,
        EvidenceComparison evidence) {

    /** What it comes to. */
    public enum Result {
        SAME,
        /**
         * Nothing is wrong with the file, but what it was judged by is not at hand, so that nothing is proved; or nobody who is
         * trusted signed it, where that was asked for.
         */
        NOT_VERIFIED,
        DIFFERENT
    }

    /**
     * Compares a record with what came of judging it again.
     *
     * @param standard that of the record beside the installed one
     * @param evidence files that are said to be the evidence, beside those that were judged
     * @param trusted whose signatures are
     * @param program version of Assay that renders
     */
    public static Verification of(
            CarriedRecord carried,
            DecisionRecord again,
            Areas areas,
            StandardComparison standard,
            EvidenceComparison evidence,
            TrustedCertificates trusted,
            String program) {
        DecisionRecord recorded = carried.decision();
        AreaReport report = areas.report(new WrittenRecord(recorded, carried.json()));
        RecordComparison judged = RecordComparison.between(recorded, again);
        boolean otherRecord = !judged.alterations().isEmpty() || judged.byTheRecordedRules() && !judged.judgedAlike();
        CarriedRecord.Bytes bytes = otherRecord && carried.isPdf()
                ? carried.notRendered("its record is not as it was made", trusted)
                : carried.bytes(areas, trusted, program);
        return new Verification(carried, again, report.about(), report.statement(), standard, judged, bytes, evidence);
    }

    public Result result() {
        boolean otherwise = !bytes.differences().isEmpty()
                || !bytes.signatures().hold()
                || !judged.alterations().isEmpty()
                || !standard.differences().isEmpty()
                || !evidence.differences().isEmpty();
        if (otherwise || judged.byTheRecordedRules() && !judged.judgedAlike()) {
            return Result.DIFFERENT;
        }
        return judged.byTheRecordedRules()
                        && judged.program().isEmpty()
                        && standard.isSame()
                        && bytes.signatures().suffice()
                ? Result.SAME
                : Result.NOT_VERIFIED;
    }

    /** Everything that differs or is not at hand, what keeps from relying on it most first; empty where nothing is. */
    public List<String> why() {
        List<String> why = new ArrayList<>(standard.differences());
        if (!standard.unknown().isEmpty()) {
            why.add(standard.unknown());
        }
        if (!judged.byTheRecordedRules()) {
            why.add("made by another rulebook, "
                    + RecordComparison.words(carried.decision().identities().get("rules")));
        }
        if (!judged.program().isEmpty()) {
            why.add(judged.program());
        }
        why.addAll(judged.alterations());
        why.addAll(judged.decisions());
        why.addAll(judged.judgements());
        why.addAll(bytes.differences());
        why.addAll(bytes.signatures().objections());
        why.addAll(evidence.differences());
        return why;
    }
}
