package org.assay.fuzz;

import java.util.List;
import java.util.regex.Pattern;
import org.assay.input.InputException;
import org.assay.input.Problem;
import org.assay.rules.RulesException;

/** What may come of reading a file: nothing, or problems in the words of a person, each in a line. */
final class Outcome {
    private static final Pattern TOLD = Pattern.compile("[^\\n\\r]+: [^\\n\\r]+; [^\\n\\r]+");
    private static final Pattern OF_PROGRAMMERS =
            Pattern.compile("\\b(?:java|javax|org)\\.[a-z]+\\.|[A-Z][A-Za-z]+(?:Exception|Error)\\b");

    private Outcome() {}

    /**
     * Reads a file.
     *
     * @throws AssertionError where a problem is told as no person could use it
     * @throws RuntimeException whatever else the reader throws, which is a fault of its own
     */
    static void of(Reader.Target target, byte[] file) {
        try {
            target.read(file);
        } catch (InputException invalid) {
            told(invalid.problems(), false, invalid);
        } catch (RulesException invalid) {
            told(invalid.problems(), true, invalid);
        }
    }

    private static void told(List<Problem> problems, boolean ofRules, RuntimeException invalid) {
        if (problems.isEmpty()) {
            throw new AssertionError("refused without a problem", invalid);
        }
        for (Problem problem : problems) {
            // what a file says is quoted, and may be anything; rules name classes
            String words = (problem.wrong() + problem.remedy()).replaceAll("\"[^\"]*\"|'[^']*'", "");
            if (!TOLD.matcher(problem.toString()).matches()
                    || !ofRules && OF_PROGRAMMERS.matcher(words).find()) {
                throw new AssertionError("told in words of programmers: " + problem, invalid);
            }
        }
    }
}
