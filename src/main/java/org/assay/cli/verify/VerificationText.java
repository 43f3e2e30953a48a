package org.assay.cli.verify;

import java.io.PrintWriter;
import java.util.List;
import org.assay.cli.terminal.ExitCode;
import org.assay.input.ShownText;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordComparison;
import org.assay.report.carried.CarriedRecord;
import org.assay.report.carried.Verification;

/** What came of one verification, at length: first what keeps from relying on it. */
record VerificationText(Verification verification) {
    private static final String DIFFERENT = "DIFFERENT";

    /** @return the exit code */
    int tell(PrintWriter out) {
        CarriedRecord carried = verification.carried();
        RecordComparison judged = verification.judged();
        String file = ShownText.name(carried.file().name());
        boolean otherRules = !judged.byTheRecordedRules();
        standard(out, file);
        if (otherRules) {
            out.println(file + ": NOT VERIFIED: made by another rulebook, " + rulebook(carried.decision()) + "; "
                    + remedy());
        }
        if (!judged.program().isEmpty()) {
            out.println(file + ": NOT VERIFIED: " + judged.program());
        }
        out.println(file + ": record " + carried.sha256());
        judged.identities().forEach(difference -> out.println("note: " + difference));
        out.println("of " + verification.about() + ": " + verification.statement());
        tell(out, "parts of the record", judged.alterations(), "fit together", "DO NOT FIT TOGETHER");
        String different = otherRules ? "otherwise by " + rulebook(verification.again()) : DIFFERENT;
        String same = otherRules ? "the same by " + rulebook(verification.again()) : "the same";
        tell(out, "decision", judged.decisions(), same, different);
        tell(out, "judgements", judged.judgements(), same, different);
        String bytes = otherRules ? "as the record makes them" : "the same";
        tell(out, what(carried), verification.bytes().differences(), bytes, DIFFERENT);
        if (verification.evidence().files() > 0) {
            String all = "the same, all " + verification.evidence().files();
            tell(out, "files of evidence", verification.evidence().differences(), all, DIFFERENT);
        }
        new SignatureText(verification.bytes().signatures()).tell(out);
        advice(out, carried);
        return code(verification.result());
    }

    /** The exit code of a result. */
    static int code(Verification.Result result) {
        return switch (result) {
            case SAME -> ExitCode.DONE;
            case NOT_VERIFIED -> ExitCode.INPUT_INVALID;
            case DIFFERENT -> ExitCode.NEGATIVE;
        };
    }

    private void standard(PrintWriter out, String file) {
        if (!verification.standard().differences().isEmpty()) {
            out.println(file
                    + ": DIFFERENT: judged against another standard than the installed one of its name and version");
            verification.standard().differences().forEach(difference -> out.println("  - " + difference));
        } else if (!verification.standard().unknown().isEmpty()) {
            out.println(file + ": NOT VERIFIED: " + verification.standard().unknown()
                    + "; give it with --suite FOLDER, and compare that folder with what its publisher says");
        }
    }

    private static String what(CarriedRecord carried) {
        return carried.isPdf() ? "bytes of the report" : "form of the record";
    }

    private static void advice(PrintWriter out, CarriedRecord carried) {
        if (!carried.isPdf()) {
            out.println("Compare the record's hash with the one that the report prints.");
        }
    }

    private static String rulebook(DecisionRecord decision) {
        return RecordComparison.words(decision.identities().get("rules"));
    }

    private String remedy() {
        DecisionRecord recorded = verification.carried().decision();
        DecisionRecord.Identity made = recorded.identities().get("rules");
        DecisionRecord.Identity given = verification.again().identities().get("rules");
        if (recorded.centre().isPresent()) {
            return made.name().equals(given.name()) && made.version().equals(given.version())
                    ? "the folder given has its name and version but other rules: give it as it was on that day"
                    : "give it with --rules FOLDER";
        }
        return verification.again().centre().isPresent()
                ? "leave --rules out"
                : "verify it with Assay " + recorded.program()
                        + "; if that knows these rules no more than this one, they are nobody's whom Assay knows";
    }

    private static void tell(PrintWriter out, String what, List<String> differences, String good, String bad) {
        out.println(what + ": " + (differences.isEmpty() ? good : bad));
        differences.forEach(difference -> out.println("  - " + difference));
    }
}
