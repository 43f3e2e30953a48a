package org.assay.cli.terminal;

/** What the program's exit code means. */
public final class ExitCode {
    public static final int DONE = 0;
    static final int BUG = 1;
    static final int USAGE = 2;
    /** Also from {@code verify}, where another rulebook than the recorded one judged otherwise. */
    public static final int INPUT_INVALID = 3;

    static final int RULES_INVALID = 4;
    /** Only with {@code --fail-on-negative}, and from {@code verify}. */
    public static final int NEGATIVE = 10;

    private ExitCode() {}
}
