package org.assay.rules.centre;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rule compiler says, for somebody who writes rules.
 *
 * @param wrong what is wrong, without what concerns only the compiler's makers
 * @param remedy what to do about it
 * @param name the word of the rule that it is about; empty where that is not known
 * @param line the line that it is about, where 1 is that of {@code then}; 0 where that is not known
 */
record CompilerMessage(String wrong, String remedy, String name, int line) {
    private static final Pattern LEADING_CODE = Pattern.compile("^\\[?(ERR \\d+)?\\]?\\s*(Line \\d+:\\d+ )?");
    private static final int LONGEST = 300;
    private static final String UNREADABLE = "the compiler cannot read a condition or the conclusion of the rule";
    private static final String AS_DOCUMENTED =
            "write each condition as FIELD == VALUE, with a value of the field's own type, as docs/rules.md shows";

    /** A message that is known, and what it means. */
    private record Known(Pattern pattern, Function<MatchResult, CompilerMessage> meaning) {
        static Known of(String pattern, Function<MatchResult, CompilerMessage> meaning) {
            return new Known(Pattern.compile(pattern), meaning);
        }
    }

    private static final List<Known> KNOWN = List.of(
            Known.of(
                    "The method (\\w+)\\(.*\\) is undefined for the type (\\w+)",
                    m -> about(m.group(1), m.group(2) + " has no " + m.group(1) + "()", "write what it can tell")),
            Known.of(
                    "Unable to find @Positional .*",
                    m -> about("", "a value stands in a pattern without its field", "write FIELD == VALUE")),
            Known.of(
                    "No enum constant (?:\\w+\\.)*(\\w+)\\.(\\w+)",
                    m -> about(
                            m.group(2),
                            m.group(1) + " has no value " + m.group(2),
                            "docs/rules.md lists the values of closed lists")),
            Known.of(
                    "Unable to find class: (\\w+)",
                    m -> about(m.group(1), "there is no fact " + m.group(1), "docs/rules.md lists the facts")),
            Known.of(
                    "([A-Z]\\w*) cannot be resolved( to a variable)?",
                    m -> about(
                            m.group(1),
                            m.group(1) + " is not imported",
                            "write its import above the rule, as import org.assay.standard.Method or import"
                                    + " java.util.List")),
            Known.of(
                    "(\\$?\\w+) cannot be resolved( to a variable)?",
                    m -> about(
                            m.group(1),
                            "nothing is called " + m.group(1),
                            "name a fact or a field so under when: " + m.group(1) + " : …")),
            Known.of(
                    "(?:The field \\w+\\.)?(\\w+) (?:cannot be resolved or is not a field|is not visible)",
                    m -> about(
                            m.group(1),
                            m.group(1) + " stands without brackets",
                            "in \"then\", write " + m.group(1) + "()")),
            Known.of(
                    "The method (\\w+)\\((.*)\\) in the type (\\w+) is not applicable for the arguments \\((.*)\\)",
                    m -> about(
                            m.group(1),
                            m.group(3) + "." + m.group(1) + " takes ( " + m.group(2) + " ) and is given ( " + m.group(4)
                                    + " )",
                            "give it these, in this order, with commas between")),
            Known.of(
                    "Unable to parse consequence caused by: \\(line (\\d+),col \\d+\\) Parse error\\. Found +(.*?),? +expected .*",
                    m -> new CompilerMessage(
                            "\"then\" cannot be read before " + m.group(2).replaceAll(" +<.*|\"", ""),
                            "look for a missing bracket, comma or +",
                            "",
                            Integer.parseInt(m.group(1)))));

    /** Words of the parser and the compiler, which tell a person who writes rules nothing. */
    private static final Pattern FOREIGN = Pattern.compile("Exception|EvaluationUtil|Variable<|Positional|enum constant"
            + "|Encountered unexpected|Cannot invoke|java\\.|org\\.drools|mismatched|viable|LambdaConsequence");

    static CompilerMessage of(String message) {
        String text = plain(message);
        for (Known known : KNOWN) {
            Matcher matcher = known.pattern().matcher(text);
            if (matcher.matches()) {
                return known.meaning().apply(matcher);
            }
        }
        return text.isEmpty() || FOREIGN.matcher(text).find()
                ? about("", UNREADABLE, AS_DOCUMENTED)
                : about("", text, "correct the rule");
    }

    private static CompilerMessage about(String name, String wrong, String remedy) {
        return new CompilerMessage(wrong, remedy, name, 0);
    }

    /** On one line. */
    static String plain(String message) {
        String text = message.replaceAll("(?s)(Problem stacktrace|\\bat [a-z.]+\\(|java\\.lang\\.\\w+Exception:).*", "")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher code = LEADING_CODE.matcher(text);
        text = code.find() ? text.substring(code.end()) : text;
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }
}
