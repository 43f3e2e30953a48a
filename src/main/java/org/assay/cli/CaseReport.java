package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.assay.rules.CaseResult;
import org.assay.rules.CaseRewriter;
import org.assay.rules.CaseSuite;

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
    long tell(boolean own) {
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

    /** Writes into the rulebook's own cases what came out. */
    void rewrite(Path folder) {
        tried.stream()
                .filter(each -> each.own() && each.results().stream().anyMatch(result -> !result.holds()))
                .forEach(each -> CaseRewriter.rewrite(folder.resolve(each.path()), each.results()));
    }
}
