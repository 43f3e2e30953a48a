package org.assay.cli;

import java.io.PrintWriter;
import java.util.List;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Installation;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordComparison;
import org.assay.record.WrittenRecord;
import org.assay.report.AreaReport;
import org.assay.report.Areas;
import org.assay.report.carried.CarriedRecord;

/** What came of judging a recorded decision again, for a terminal. */
final class Verification {
    private final Areas areas;
    private final CarriedRecord file;
    private final DecisionRecord again;
    private final RecordComparison comparison;

    Verification(Areas areas, CarriedRecord file, DecisionRecord again) {
        this.areas = areas;
        this.file = file;
        this.again = again;
        comparison = RecordComparison.between(file.decision(), again);
    }

    /** @return the exit code */
    int tell(PrintWriter out) {
        List<String> bytes = file.differencesInBytes(areas, Installation.version());
        boolean otherRules = !comparison.byTheSameRules() && !comparison.judgedAlike();
        if (otherRules) {
            out.println(file.file().name() + ": NOT VERIFIED: made by another rulebook, " + rulebook(file.decision())
                    + "; " + remedy());
        }
        out.println(file.file().name() + ": record " + file.sha256());
        comparison.identities().forEach(difference -> out.println("note: " + difference));
        AreaReport report = areas.report(new WrittenRecord(file.decision(), file.json()));
        out.println("of " + report.about() + ": " + report.statement());
        tell(out, "parts of the record", comparison.alterations(), "fit together", "DO NOT FIT TOGETHER");
        String different = otherRules ? "otherwise by " + rulebook(again) : "DIFFERENT";
        tell(out, "decision", comparison.decisions(), "the same", different);
        tell(out, "judgements", comparison.judgements(), "the same", different);
        String whole = otherRules ? "as the record makes them" : "the same";
        tell(out, file.isPdf() ? "bytes of the report" : "form of the record", bytes, whole, "DIFFERENT");
        if (!file.isPdf()) {
            out.println("Compare the record's hash with the one that the report prints.");
        }
        if (!bytes.isEmpty() || !comparison.alterations().isEmpty()) {
            return ExitCode.NEGATIVE;
        }
        return otherRules ? ExitCode.INPUT_INVALID : comparison.judgedAlike() ? ExitCode.DONE : ExitCode.NEGATIVE;
    }

    private static String rulebook(DecisionRecord decision) {
        return RecordComparison.words(decision.identities().get("rules"));
    }

    private String remedy() {
        DecisionRecord.Identity made = file.decision().identities().get("rules");
        DecisionRecord.Identity given = again.identities().get("rules");
        if (file.decision().centre().isPresent()) {
            return made.name().equals(given.name()) && made.version().equals(given.version())
                    ? "the folder given has its name and version but other rules: give it as it was on that day"
                    : "give it with --rules FOLDER";
        }
        return again.centre().isPresent()
                ? "leave --rules out"
                : "verify it with Assay " + file.decision().program();
    }

    private static void tell(PrintWriter out, String what, List<String> differences, String good, String bad) {
        out.println(what + ": " + (differences.isEmpty() ? good : bad));
        differences.forEach(difference -> out.println("  - " + difference));
    }
}
