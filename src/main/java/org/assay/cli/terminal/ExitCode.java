package org.assay.cli.terminal;

import java.util.Collection;
import java.util.Set;
import org.assay.report.carried.VerifiedFile.Outcome;

/** What the program's exit code means. */
public final class ExitCode {
    public static final int DONE = 0;
    static final int BUG = 1;
    static final int USAGE = 2;
    /** Also from {@code verify} and {@code rules diff}, where something recorded could not be proved. */
    public static final int INPUT_INVALID = 3;

    static final int RULES_INVALID = 4;
    /** Only with {@code --fail-on-negative}, and from {@code verify} and {@code rules diff}, where a record differs. */
    public static final int NEGATIVE = 10;

    private ExitCode() {}

    /** That of the worst of what came of many files: whatever differs, before what could not be proved. */
    public static int of(Collection<Outcome> outcomes) {
        if (outcomes.stream().anyMatch(Set.of(Outcome.DIFFERENT, Outcome.INVALID)::contains)) {
            return NEGATIVE;
        }
        return outcomes.contains(Outcome.NOT_VERIFIED) ? INPUT_INVALID : DONE;
    }
}
