package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.report.carried.HostilePdf;
import org.assay.testing.PdfText;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What verification says of a standard, of rules and of evidence, and of many files at a time. */
class VerifyCommandTest {
    private static final String SAMPLE = "samples/competence/es19-competent.yaml";

    @TempDir
    Path folder;

    /** A copy of the real suite, of which one file says something else. */
    private Path suite(String file, UnaryOperator<String> change) throws IOException {
        Path copy = folder.resolve("suite");
        try (Stream<Path> files = Files.walk(Path.of("standards/electoral-services"))) {
            files.forEach(from -> copy(
                    from, copy.resolve(Path.of("standards/electoral-services").relativize(from))));
        }
        Path changed = copy.resolve(file);
        String before = Files.readString(changed);
        Files.writeString(changed, change.apply(before));
        assertTrue(!before.equals(Files.readString(changed)), file);
        return copy;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path record(String name, String... options) {
        Path made = folder.resolve(name);
        String[] args = Stream.concat(Stream.of("assess", SAMPLE, "-o", made.toString()), Stream.of(options))
                .toArray(String[]::new);
        Run run = Run.assay(args);
        assertEquals(0, run.exitCode(), run::toString);
        return made;
    }

    private static Run verify(Object... args) {
        return Run.assay(Stream.concat(Stream.of("verify"), Stream.of(args))
                .map(Object::toString)
                .toArray(String[]::new));
    }

    @Test
    void a_report_whose_record_was_edited_is_not_rendered_again() throws IOException {
        String record = Files.readString(record("record.json", "--format", "json"));
        String edited = record.replaceFirst("\"statement\": \"[^\"]*\"", "\"statement\": \"Nothing is open.\"");
        assertTrue(!edited.equals(record));
        Path report =
                Files.write(folder.resolve("edited.pdf"), HostilePdf.carrying(edited.getBytes(StandardCharsets.UTF_8)));

        Run run = verify(report);

        assertEquals(10, run.exitCode(), run::toString);
        assertTrue(
                run.out().contains("the report was not rendered again to compare it: its record is not as it was made"),
                run::toString);
    }

    @Test
    void a_watered_down_standard_under_the_real_ones_name_is_told_first() throws IOException {
        Path suite = suite("assessment-strategy.yaml", text -> text.replaceFirst("value: 24", "value: 600"));
        Path report = record("report.pdf", "--suite", suite.toString());

        Run run = verify(report);

        assertEquals(10, run.exitCode(), run::toString);
        assertTrue(
                run.out().startsWith(report + ": DIFFERENT: judged against another standard than the installed one"),
                run::toString);
        assertTrue(run.out().contains("“600” in the record, “24” as installed"), run::toString);
        String page = PdfText.of(report);
        assertTrue(page.contains("none of the suites installed with Assay"), page);
        assertEquals(0, verify(report, "--suite", suite).exitCode(), "against itself");
    }

    @Test
    void a_unit_with_less_in_it_is_told_with_what_it_lacks() throws IOException {
        Path suite = suite("units/ES19.yaml", text -> text.replaceFirst("(?m)^title: .*", "title: Another title"));
        Run run = verify(record("record.json", "--format", "json", "--suite", suite.toString()));

        assertEquals(10, run.exitCode(), run::toString);
        assertTrue(run.out().contains("  - unit ES19: title: “Another title” in the record"), run::toString);
    }

    @Test
    void a_standard_that_is_not_at_hand_proves_nothing() throws IOException {
        Path suite = suite("suite.yaml", text -> text.replaceFirst("(?m)^title: .*", "title: Standards of Anytown"));
        Path record = record("record.json", "--format", "json", "--suite", suite.toString());

        Run without = verify(record);
        assertEquals(3, without.exitCode(), without::toString);
        assertTrue(
                without.out()
                        .startsWith(record + ": NOT VERIFIED: it was judged against Standards of Anytown, version 1, of"
                                + " which none is known here; give it with --suite FOLDER"),
                without::toString);
        assertEquals(0, verify(record, "--suite", suite).exitCode());
    }

    @Test
    void inputs_that_nothing_was_judged_by_are_no_part_of_a_record() throws IOException {
        Path record = record("record.json", "--format", "json");
        String made = Files.readString(record);
        Files.writeString(
                record,
                made.replaceFirst("(?m)^    \"portfolio\": ", "    \"note\": \"agreed\",\n    \"portfolio\": "));
        Run run = verify(record);

        assertEquals(10, run.exitCode(), run::toString);
        assertTrue(run.out().contains("the record holds an input \"note\" that nothing was judged by"), run::toString);
    }

    @Test
    void rules_whose_hash_is_nobodys_are_told_first() throws IOException {
        Path record = record("record.json", "--format", "json");
        String made = Files.readString(record);
        Files.writeString(
                record,
                made.replaceFirst(
                        "(?s)(\"rules\": \\{.{0,80}\"sha256\": \").{64}", "$1" + "0123456789abcdef".repeat(4)));
        Run run = verify(record);

        assertEquals(3, run.exitCode(), run::toString);
        assertTrue(run.out().startsWith(record + ": NOT VERIFIED: made by another rulebook"), run::toString);
        assertTrue(run.out().contains("judgements: the same by Assay rulebook"), run::toString);
    }

    @Test
    void evidence_that_was_replaced_or_lost_is_told() throws IOException {
        Path record = record("record.json", "--format", "json");
        Path evidence = Files.createDirectories(folder.resolve("evidence"));
        for (String file : List.of("register-enquiries.txt", "registration-guide.txt")) {
            Files.copy(Path.of("samples/competence/evidence", file), evidence.resolve(file));
        }

        Run same = verify(record, "--evidence", folder);
        Files.writeString(evidence.resolve("register-enquiries.txt"), "As somebody wants it");
        Run replaced = verify(record, "--evidence", folder);
        Files.delete(evidence.resolve("register-enquiries.txt"));
        Run lost = verify(record, "--evidence", folder);

        assertEquals(0, same.exitCode(), same::toString);
        assertTrue(same.out().contains("files of evidence: the same, all 2"), same::toString);
        assertEquals(10, replaced.exitCode(), replaced::toString);
        assertTrue(
                replaced.out().contains("register-enquiries.txt is another file than the one that was judged"),
                replaced::toString);
        assertEquals(10, lost.exitCode(), lost::toString);
        assertTrue(lost.out().contains("register-enquiries.txt is not in the folder"), lost::toString);
    }

    @Test
    void many_files_are_told_in_a_line_each_and_a_table() throws IOException {
        Files.createDirectories(folder.resolve("decisions/below"));
        record("decisions/a.pdf");
        Path altered = record("decisions/below/b.json", "--format", "json");
        Files.writeString(
                altered, Files.readString(altered).replace("\"verdict\": \"competent\"", "\"verdict\": \"met\""));
        Files.writeString(folder.resolve("decisions/minutes.pdf"), "evidence");

        Run text = verify(folder.resolve("decisions"));
        Run csv = verify(folder.resolve("decisions"), "--format", "csv");
        Run json = verify(folder.resolve("decisions"), "--format", "json");

        assertEquals(10, text.exitCode(), text::toString);
        assertTrue(text.out().contains("a.pdf: same (CA-2026-00401, "), text::toString);
        assertTrue(text.out().contains("b.json: DIFFERENT (CA-2026-00401, "), text::toString);
        assertTrue(text.out().contains("minutes.pdf: no record\n"), text::toString);
        assertTrue(text.out().endsWith("\n1 same, 1 different, 1 no record\n"), text::toString);
        assertTrue(csv.out().startsWith("file,result,about,decision,record,signatures,differences\r\n"), csv::toString);
        assertEquals(4, csv.out().lines().count(), csv::toString);
        assertTrue(json.out().contains("\"result\": \"different\""), json::toString);
        Run named = verify(folder.resolve("decisions/a.pdf"), folder.resolve("decisions/minutes.pdf"));
        assertEquals(10, named.exitCode(), named::toString);
        assertTrue(named.out().contains("minutes.pdf: INVALID\n"), named::toString);
    }
}
