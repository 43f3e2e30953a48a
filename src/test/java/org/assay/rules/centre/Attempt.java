package org.assay.rules.centre;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.competence.facts.Conclude;
import org.assay.rules.Ground;

/**
 * One attempt to make a rule do more than judge, as {@code attacks/rules.txt} lists them.
 *
 * @param what its kind and what it tries
 * @param outcome {@code refused}, {@code stopped} or {@code harmless}
 * @param line of the rule file that the refusal names; 0 where it is not refused
 * @param drl the rule file
 */
record Attempt(String what, String outcome, int line, String drl) {
    private static final String LIST = "/attacks/rules.txt";
    private static final String RULE = """
            package competence.evidence

            import org.assay.competence.facts.*;
            import org.assay.standard.Method;

            rule "The rule attack tries something"
                @Id( "attack" )
                @Source( "practice, validity" ) @Since( "2007-04-01" )
            when
                $e : Evidence()
            then
                insert( Conclude.discounted( $e, "x", $e.says( "x" ) ) );
            end
            """;
    private static final String WHEN = "$e : Evidence()";
    private static final String THEN = "insert( Conclude.discounted( $e, \"x\", $e.says( \"x\" ) ) );";
    private static final Pattern TIMES = Pattern.compile("<(\\d+) ((?:[^<>]|<NL>)+)>");
    private static final Pattern CHARACTER = Pattern.compile("<U\\+([0-9A-F]{4})>");

    static List<Attempt> all() {
        List<Attempt> all = new ArrayList<>();
        for (String attempt : text().split("(?m)^# ")) {
            if (!attempt.startsWith("//")) {
                all.add(of(attempt.lines().filter(line -> !line.isBlank()).toList()));
            }
        }
        return all;
    }

    /** What the rule needs to begin with, where evidence alone does not lead to it. */
    Object[] seeds() {
        return drl.contains("DutyBroken(")
                ? new Object[] {Conclude.broken("x", "x", "x", new Ground.Item("evidence E0", "x"))}
                : new Object[0];
    }

    /** How long judging by it may take: little for what joins facts, which goes on, and fills memory, once it is given up. */
    Duration limit() {
        return what.startsWith("joins") ? Duration.ofMillis(200) : Duration.ofMinutes(1);
    }

    private static Attempt of(List<String> lines) {
        String[] outcome = lines.get(1).substring("= ".length()).split(" ");
        String drl = RULE;
        for (String line : lines.subList(2, lines.size())) {
            String[] parts = line.split(" ", 2);
            drl = switch (parts[0]) {
                case "when" -> replaced(drl, WHEN, parts[1]);
                case "then" -> replaced(drl, THEN, parts[1]);
                case "swap" -> replaced(drl, parts[1].split(" =>", 2)[0], parts[1].split(" =>", 2)[1].stripLeading());
                default -> throw new IllegalStateException("an attempt has an unknown line: " + line);
            };
        }
        return new Attempt(lines.get(0), outcome[0], outcome.length > 1 ? Integer.parseInt(outcome[1]) : 0, drl);
    }

    private static String replaced(String drl, String old, String with) {
        String from = meant(old);
        int at = drl.indexOf(from);
        if (at < 0) {
            throw new IllegalStateException("the rule does not hold: " + old);
        }
        return drl.substring(0, at) + meant(with) + drl.substring(at + from.length());
    }

    /** With the characters that the list only names. */
    private static String meant(String written) {
        String repeated = TIMES.matcher(written)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(2).repeat(Integer.parseInt(m.group(1)))));
        return CHARACTER
                .matcher(repeated.replace("<NL>", "\n"))
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    private static String text() {
        try (InputStream in = Attempt.class.getResourceAsStream(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return what;
    }
}
