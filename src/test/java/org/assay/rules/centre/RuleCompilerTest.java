package org.assay.rules.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assay.input.Problem;
import org.assay.rules.book.RuleText;
import org.junit.jupiter.api.Test;

class RuleCompilerTest {
    private static final RuleText QUOTED = new RuleText(
            "competence/evidence/quoted.drl", "quoted.drl", "rule \"A claim that is “quoted” does not count\"");
    private static final RuleText PLAIN =
            new RuleText("competence/evidence/plain.drl", "plain.drl", "rule \"A claim that is plain does not count\"");

    @Test
    void a_rule_that_java_would_misread_is_refused_and_not_garbled() {
        assertEquals(
                Optional.of(
                        "rule \"A claim that is “quoted” does not count\": the rule holds characters that Java misreads here, as it takes the encoding US-ASCII"),
                RuleCompiler.misread(QUOTED, StandardCharsets.US_ASCII).map(Problem::wrong));
        assertEquals(Optional.empty(), RuleCompiler.misread(PLAIN, StandardCharsets.US_ASCII));
        assertEquals(Optional.empty(), RuleCompiler.misread(QUOTED, StandardCharsets.UTF_8));
    }
}
