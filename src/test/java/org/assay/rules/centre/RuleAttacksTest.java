package org.assay.rules.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.competence.CompetenceArea;
import org.assay.competence.facts.NotApplicable;
import org.assay.rules.RulesException;
import org.assay.rules.book.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that try to do more than judge are refused with their line, before any of their classes is loaded. */
class RuleAttacksTest {
    private static final String EVIDENCE = "$e : Evidence()";
    private static final String QUIET = "insert( Conclude.discounted( $e, \"x\", $e.says( \"x\" ) ) );";
    private static final int WHEN = 10;
    private static final int THEN = 12;

    @TempDir
    private Path folder;

    private static Arguments then(String what, String code) {
        return Arguments.of(what, EVIDENCE, code, THEN);
    }

    private static Arguments when(String what, String condition) {
        return Arguments.of(what, condition, QUIET, WHEN);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                then("starts a process", "insert( Runtime.getRuntime().exec( \"touch ruined\" ) );"),
                when(
                        "starts a process in a condition",
                        "$e : Evidence( new ProcessBuilder( \"touch\" ).start() != null )"),
                when("lists processes", "$e : Evidence( java.lang.ProcessHandle.current().isAlive() )"),
                then("deletes a file", "insert( java.nio.file.Files.deleteIfExists( null ) );"),
                then("writes a file", "insert( new java.io.FileWriter( \"ruined\" ) );"),
                when("finds its way to files", "$e : Evidence( java.nio.file.FileSystems.getDefault().isOpen() )"),
                then("writes a file by the program's own means", "insert( org.assay.input.Sha256.of( new byte[0] ) );"),
                then("opens a connection", "insert( new java.net.URL( \"http://example.org\" ).openStream() );"),
                when("looks up a host", "$e : Evidence( java.net.InetAddress.getLoopbackAddress() != null )"),
                then("looks up a name", "insert( new javax.naming.InitialContext() );"),
                then("reflects", "insert( $e.getClass().getMethods() );"),
                then("loads a class", "insert( Class.forName( \"java.lang.Runtime\" ) );"),
                then("loads a class by its loader", "insert( ClassLoader.getSystemClassLoader() );"),
                then("starts a thread", "insert( new Thread() );"),
                then("starts a timer", "insert( new java.util.Timer() );"),
                then("starts a task", "insert( java.util.concurrent.ForkJoinPool.commonPool() );"),
                then("loads native code", "System.loadLibrary( \"x\" ); insert( $e );"),
                then("deserialises", "insert( new java.io.ObjectInputStream( null ) );"),
                then("deserialises XML", "insert( new java.beans.XMLDecoder( (java.io.InputStream) null ) );"),
                then("evaluates a script", "insert( new javax.script.ScriptEngineManager() );"),
                when("exits in a condition", "$e : Evidence() eval( exit() )"),
                when("exits in a constraint", "$e : Evidence( System.exit( 0 ) == null )"),
                then("reads the environment", "insert( System.getenv() );"),
                then("asks the clock", "insert( java.time.LocalDate.now() );"),
                then("loops without end", "while ( true ) { }"),
                then("asks the engine for more", "drools.getRuntime(); insert( $e );"),
                then("asks the engine for more by another name", "kcontext.getKieRuntime(); insert( $e );"),
                then("withdraws a fact", "delete( $e );"),
                then("changes a fact", "modify( $e ) { }"),
                then("concludes twice", QUIET + " " + QUIET),
                then("hides behind an escape", "insert( \"\\u0022 + Runtime.getRuntime() + \\u0022\" );"),
                when("takes facts from elsewhere", "$e : Evidence() from java.util.List.of()"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void a_rule_that_does_more_than_judge_is_refused_with_its_line(String what, String when, String then, int line) {
        OverlayFolder attack = new OverlayFolder(folder.resolve("rules")).rule("attack", when, then);

        RulesException refused = assertThrows(RulesException.class, attack::load);

        String place = attack.path().resolve("competence/evidence/attack.drl") + ":" + line
                + ":1: rule \"The rule attack tries something\": ";
        assertTrue(refused.getMessage().contains(place), () -> what + "\n" + refused.getMessage());
        assertFalse(Files.exists(Path.of("ruined")));
    }

    static Stream<Arguments> texts() {
        String rule =
                "\nrule \"It tries\"\n  @Id( \"attack\" ) @Source( \"practice, validity\" ) @Since( \"2007-04-01\" )\nwhen\n  $e : Evidence()\nthen\n  "
                        + QUIET + "\nend\n";
        String head = "package competence.evidence\nimport org.assay.competence.facts.*;\n";
        return Stream.of(
                Arguments.of("a static initialiser in a type", head + "declare Bad\n  static int x = 0\nend" + rule, 3),
                Arguments.of("a function", head + "function void bad() { }" + rule, 3),
                Arguments.of("a static import", head + "import static java.lang.System.exit;" + rule, 3),
                Arguments.of("an imported function", head + "import function java.lang.System.exit;" + rule, 3),
                Arguments.of("a foreign import", head + "import java.io.File;" + rule, 3),
                Arguments.of("a global", head + "global java.util.List log;" + rule, 3),
                Arguments.of("a query", head + "query bad() Evidence() end" + rule, 3),
                Arguments.of("another dialect", head + "dialect \"mvel\"" + rule, 3),
                Arguments.of("a salience", head + rule.replace("when", "salience 1\nwhen"), 6),
                Arguments.of("a group", head + rule.replace("when", "agenda-group \"competence.units\"\nwhen"), 6),
                Arguments.of(
                        "a number", head + rule.replace("$e : Evidence()", "$e : Evidence( id.length() > 12 )"), 7),
                Arguments.of("another package", rule.replace("\nrule", "package competence.units\nrule"), 1),
                Arguments.of("another rule's id", head + rule.replace("attack", "evidence-current"), 5),
                Arguments.of(
                        "a clause that there is not", head + rule.replace("practice, validity", "practice, whim"), 5),
                Arguments.of("no clause", head + rule.replace("@Source( \"practice, validity\" )", ""), 4),
                Arguments.of("a day that there is not", head + rule.replace("2007-04-01", "2007-02-30"), 5),
                Arguments.of("an unknown annotation", head + rule.replace("@Since", "@Prio( \"1\" ) @Since"), 5),
                Arguments.of(
                        "code in a sentence", head + rule.replace("It tries", "\\\" + Runtime.getRuntime() + \\\""), 4),
                Arguments.of(
                        "code in a sentence of single quotes", head + rule.replace("\"It tries\"", "'\" + x + \"'"), 4),
                Arguments.of(
                        "code in an annotation", head + rule.replace("2007-04-01", "2007-04-01\\\" + x + \\\""), 5),
                Arguments.of("an annotation that is no text", head + rule.replace("\"2007-04-01\"", "org.x.Y.Z"), 5),
                Arguments.of(
                        "an annotation with two texts",
                        head + rule.replace("\"2007-04-01\"", "value = \"2007-04-01\""),
                        5),
                Arguments.of("an annotation of a fact", head + rule.replace("Evidence()", "Evidence() @watch( * )"), 7),
                Arguments.of(
                        "code behind a line end that only the compiler sees",
                        head + rule.replace("then", "// \rthen"),
                        8),
                Arguments.of("code behind a hash", head + rule.replace("then", "# eval( true )\nthen"), 8),
                Arguments.of(
                        "a sentence whose direction changes", head + rule.replace("It tries", "It \u202Etries"), 4),
                Arguments.of(
                        "brackets that take for ever",
                        head
                                + rule.replace(
                                        "Evidence()",
                                        "Evidence( " + "(".repeat(16) + "id == \"x\"" + ")".repeat(16) + " )"),
                        7),
                Arguments.of("a text without end", head + rule.replace("\"x\",", "\"" + "x".repeat(50_000) + "\","), 9),
                Arguments.of(
                        "words without end",
                        head + rule.replace("\"x\",", "\"x\"" + " + \"x\"".repeat(10_000) + ","),
                        1),
                Arguments.of("two rules", head + rule + rule.replace("It tries", "It tries again"), 12));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void whatever_is_no_plain_rule_is_refused_with_its_line(String what, String drl, int line) {
        OverlayFolder attack = new OverlayFolder(folder.resolve("rules")).text("attack", drl);

        RulesException refused = assertThrows(RulesException.class, attack::load);

        String place = attack.path().resolve("competence/evidence/attack.drl") + ":" + line + ":1: ";
        assertTrue(refused.getMessage().contains(place), () -> what + "\n" + refused.getMessage());
    }

    @Test
    void a_rule_that_feeds_itself_is_stopped() {
        Rulebook rulebook = new OverlayFolder(folder.resolve("rules"))
                .rule("attack", "not DutyBroken()", "insert( Conclude.broken( \"x\", \"x\", \"x\" ) );")
                .rule(
                        "again",
                        "DutyBroken( $duty : duty )",
                        "insert( Conclude.broken( $duty + \"x\", \"x\", \"x\" ) );")
                .load()
                .within(Duration.ofSeconds(1));

        RulesException stopped =
                assertThrows(RulesException.class, () -> judge(rulebook, List.of(new NotApplicable("a", "b"))));

        assertTrue(
                stopped.getMessage().contains("was stopped")
                        || stopped.getMessage().contains("never settle"),
                stopped::getMessage);
    }

    @Test
    void a_condition_that_joins_without_end_is_stopped() {
        String pattern = "NotApplicable( requirement != \"\" ) ";
        Rulebook rulebook = new OverlayFolder(folder.resolve("rules"))
                .rule(
                        "attack",
                        "$n : " + pattern + pattern.repeat(6),
                        "insert( Conclude.broken( \"x\", \"x\", \"x\" ) );")
                .load()
                .within(Duration.ofSeconds(1));
        List<NotApplicable> many = IntStream.range(0, 60)
                .mapToObj(i -> new NotApplicable("r" + i, "x"))
                .toList();

        RulesException stopped = assertThrows(RulesException.class, () -> judge(rulebook, many));

        assertEquals(
                "competence/evidence: judging took longer than 1 s and was stopped; look there for a rule that feeds itself or joins many facts; where a command has --time-limit, it allows more",
                stopped.getMessage());
    }

    private static void judge(Rulebook rulebook, List<?> facts) {
        rulebook.ruleBase(new CompetenceArea().stages(), LocalDate.of(2026, 10, 30))
                .judge(facts);
    }
}
