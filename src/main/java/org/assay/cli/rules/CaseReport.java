package org.assay.cli.rules;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.assay.rules.cases.CaseResult;
import org.assay.rules.cases.CaseRewriter;
import org.assay.rules.cases.CaseSuite;

/** What came of the cases of a rulebook, for a terminal, and in their files where somebody asks for it. */
final class CaseReport {
    private final List<CaseSuite.Tried> tried;
    private final PrintWriter out;

    CaseReport(List<CaseSuite.Tried> tried, PrintWriter out) {
        this.tried = tried;
        this.out = out;
    }

    /**
     * Prints every case that does not hold.
     *
     * @param own the rulebook's own cases, or those of bundled rules that it leaves alone
     * @return how many there are
     */
    private long tell(boolean own) {
        List<CaseResult> broken = tried.stream()
                .filter(t -> t.own() == own)
                .flatMap(t -> t.results().stream())
                .filter(result -> !result.holds())
                .toList();
        for (CaseResult result : broken) {
            out.println((own ? "DOES NOT HOLD " : "changed ") + result.tried().at() + ": "
                    + result.tried().sentence());
            result.difference().forEach(line -> out.println("    " + line));
        }
        return broken.size();
    }

    /** Prints what came of all cases in a line, and returns how many of the rulebook's own do not hold. */
    long tell() {
        long failed = tell(true);
        long changed = tell(false);
        long cases = tried.stream().mapToLong(t -> t.results().size()).sum();
        out.println(cases
                + (cases == 1 ? " case of " : " cases of ")
                + tried.size()
                + (tried.size() == 1 ? " rule: " : " rules: ")
                + failed
                + (failed == 1 ? " does not hold" : " do not hold")
                + (changed == 0
                        ? ""
                        : ", " + changed
                                + (changed == 1 ? " case of a bundled rule comes" : " cases of bundled rules come")
                                + " out differently under this rulebook"));
        return failed;
    }

    /** Writes into the rulebook's own cases what came out. */
    void rewrite(Path folder) {
        for (CaseSuite.Tried each : tried) {
            if (each.own() && each.results().stream().anyMatch(result -> !result.holds())) {
                Path file = folder.resolve(each.path());
                CaseRewriter.rewrite(file, each.results());
                int cases = each.results().size();
                out.println("Rewritten: " + file + " (" + cases + (cases == 1 ? " case)" : " cases)"));
            }
        }
    }
}
