package org.assay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.assay.report.HostilePdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, huge or made to do harm end in a message or a report, and soon. */
class HostileInputTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private String valid;

    @BeforeEach
    void readSample() throws IOException {
        valid = Files.readString(Path.of("samples/competence/es19-missing-scope.yaml"));
    }

    private static Run soon(Object... args) {
        String[] texts = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        return assertTimeoutPreemptively(SOON, () -> Run.assay(texts));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** The portfolio with {@code file:} on its first item of evidence. */
    private Path withEvidence(String name) throws IOException {
        return file("portfolio.yaml", valid.replaceFirst("(?m)^    covers:", "    file: " + name + "\n    covers:"));
    }

    private Path withName(String name) throws IOException {
        return file("named.yaml", valid.replace("Ptolemy Wainscott", name));
    }

    private static void assertRefused(Run run, String problem) {
        assertEquals(3, run.exitCode(), run::toString);
        assertTrue(run.err().contains(problem), run::toString);
        assertTrue(run.err().lines().allMatch(line -> line.matches(".+: .+; .+")), run::toString);
        assertFalse(run.err().contains("\tat "), run::toString);
    }

    @Test
    void values_nested_without_end_are_refused() throws IOException {
        assertRefused(soon("check", file("deep.json", "[".repeat(1_000_000))), "nested more than 50 deep");
        assertRefused(soon("check", file("deep.yaml", "kind: " + "[".repeat(90_000))), "nested more than 50 deep");
    }

    @Test
    void aliases_that_multiply_are_refused() throws IOException {
        StringBuilder laughs = new StringBuilder("kind: portfolio\na0: &a0 [lol, lol]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertRefused(soon("check", file("laughs.yaml", laughs.toString())), "the alias \"*a0\" is not read");
    }

    @Test
    void a_file_of_100_megabytes_is_refused() throws IOException {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        assertRefused(soon("assess", large), "large.yaml: the file is larger than 10 MB; split it into several files");
        Path pdf = Files.move(large, folder.resolve("large.pdf"));
        assertRefused(soon("verify", pdf), "large.pdf");
    }

    @Test
    void a_name_of_a_million_characters_is_refused() throws IOException {
        assertRefused(soon("assess", withName("x".repeat(1_000_000))), "the line is longer than");
        Path json = file("long.json", "{\"kind\": \"portfolio\", \"reference\": \"" + "x".repeat(1_000_000) + "\"}");
        assertRefused(soon("check", json), "long.json:1:36: the text has 1000000 characters; shorten it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret.txt", "/etc/passwd", "a/../../secret.txt", "..", "link.txt", "linked/secret.txt"})
    void evidence_outside_of_the_portfolios_folder_is_refused(String name) throws IOException {
        Path outside = Files.createTempDirectory("outside");
        Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        Files.createSymbolicLink(folder.resolve("linked"), outside);

        assertRefused(
                soon("assess", withEvidence(name), "-o", folder), "portfolio.yaml:17:11: the file \"" + name + "\"");

        Files.delete(secret);
        Files.delete(outside);
    }

    @Test
    void evidence_that_is_no_ordinary_file_is_refused() throws Exception {
        Files.createDirectory(folder.resolve("folder"));
        assertRefused(soon("assess", withEvidence("folder")), "there is no file \"folder\" beside the portfolio");

        boolean made = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString())
                        .start()
                        .waitFor()
                == 0;
        assertTrue(made, "mkfifo is missing");
        assertRefused(soon("assess", withEvidence("pipe")), "there is no file \"pipe\" beside the portfolio");
        assertRefused(soon("check", Files.move(folder.resolve("pipe"), folder.resolve("pipe.yaml"))), "pipe.yaml");
        Path pdf = Files.move(folder.resolve("pipe.yaml"), folder.resolve("pipe.pdf"));
        assertRefused(soon("verify", pdf), "pipe.pdf");
    }

    @Test
    void a_file_name_that_no_file_can_have_is_refused() throws IOException {
        assertRefused(soon("assess", withEvidence("\"a\\0b\"")), "portfolio.yaml:17:11");
        assertRefused(
                soon("assess", withEvidence("x".repeat(3000))),
                "xxx\" beside the portfolio; add the file, or correct its name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'&xxe; <!ENTITY xxe SYSTEM \"file:///etc/passwd\">'",
                "'${jndi:ldap://host} #{7*7} @{raw}'",
                "']]> --> </style></title>'",
                "'\"><img src=x onerror=alert(1)>'"
            })
    void markup_in_a_name_is_shown_and_does_nothing(String name) throws IOException {
        Run run = soon("assess", withName(name), "--format", "pdf,html,json,text", "-o", folder);

        String plain = name.replaceFirst("^'(.*)'$", "$1");
        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.out().contains(plain), run::toString);
        String html = Files.readString(folder.resolve("named.html"));
        assertFalse(html.contains("<script"), "a script got in");
        assertFalse(html.contains("<img"), "an image got in");
        assertEquals(html.indexOf("<!"), html.lastIndexOf("<!"), "an entity got in");
        assertEquals(0, soon("verify", folder.resolve("named.pdf")).exitCode());
    }

    @Test
    void what_is_not_text_is_refused() throws IOException {
        byte[] latin = valid.replace("nation", "é").getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(
                soon("check", Files.write(folder.resolve("latin.yaml"), latin)),
                "is not UTF-8; save the file as plain text");
        assertRefused(soon("check", withName("a\0b")), "a NUL character stands here; save the file as plain text");
        assertRefused(
                soon("check", withName("a\u202Eb")), "the direction-changing character U+202E stands here; remove it");
    }

    @Test
    void a_name_that_the_pdf_cannot_show_is_told() throws IOException {
        Run run = soon("assess", withName("王秀英 محمد"), "-o", folder.resolve("report.pdf"));

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.err().contains("U+738B CJK UNIFIED IDEOGRAPH-738B"), run::toString);
        assertTrue(run.err().contains("runs from right to left"), run::toString);
        assertTrue(run.err().contains("named.yaml"), run::toString);
        assertEquals(
                "",
                soon("assess", folder.resolve("named.yaml"), "--format", "html", "-o", folder)
                        .err());
    }

    @Test
    void a_pdf_that_is_none_is_refused() throws IOException {
        Path report = folder.resolve("report.pdf");
        assertEquals(
                0, soon("assess", file("portfolio.yaml", valid), "-o", report).exitCode());
        byte[] pdf = Files.readAllBytes(report);

        for (byte[] broken : new byte[][] {
            {},
            "%PDF-1.7 garbage".getBytes(StandardCharsets.US_ASCII),
            Arrays.copyOf(pdf, pdf.length / 2),
            new byte[1000]
        }) {
            Path file = Files.write(folder.resolve("broken.pdf"), broken);
            assertRefused(soon("verify", file), "broken.pdf: no decision record is attached to it; name a report");
        }
        assertRefused(soon("verify", folder.resolve("none.pdf")), "none.pdf: there is no such file; check the path");
        assertRefused(soon("verify", folder), "this is a folder; name a file");
    }

    @Test
    void a_pdf_that_unpacks_without_end_is_refused() throws IOException {
        Path bomb = Files.write(folder.resolve("bomb.pdf"), HostilePdf.bomb());

        assertRefused(soon("verify", bomb), "bomb.pdf: no decision record is attached to it");
    }

    @Test
    void a_report_with_another_record_is_refused() throws IOException {
        Path report = folder.resolve("report.pdf");
        assertEquals(
                0, soon("assess", file("portfolio.yaml", valid), "-o", report).exitCode());
        Files.write(report, HostilePdf.withRecord(Files.readAllBytes(report), "not yet competent", "competent"));

        assertRefused(soon("verify", report), "the attached record is not the one that the report was made from");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"verdict\": \"not met\" | \"verdict\": \"met\" | 10 | recorded as met, judged again as not met",
                "\"method\": \"observation\" | \"method\": \"assignment\" | 10 | decision: DIFFERENT",
                "\"schema\": 1 | \"schema\": 2 | 3 | written by a later version of Assay",
                "\"schema\": 1 | \"schema\": \"1\" | 3 | \"schema\"",
                "\"area\": \"competence\" | \"area\": \"poetry\" | 3 | poetry",
                "\"kind\": \"decision-record\" | \"kind\": \"record\" | 3 | \"kind\" is the text \"record\"",
                "\"judgement\": \"unit-not-yet-competent:ES19\" | \"judgement\": \"decision-not-yet-competent:CA-2026-00406\" | 3 | rests on itself",
                "\"judgement\": \"unit-not-yet-competent:ES19\" | \"judgement\": \"nobody:ES19\" | 3 | there is no judgement \"nobody:ES19\"",
                "\"sha256\": \" | \"sha256\": \"x | 3 | SHA-256",
                "\"strategy\": { | \"strategie\": { | 3 | strateg",
            })
    void a_record_edited_by_hand_is_told_from_the_original(String from, String to, int exitCode, String told)
            throws IOException {
        Path record = folder.resolve("record.json");
        soon("assess", file("portfolio.yaml", valid), "--format", "json", "-o", record);
        String json = Files.readString(record);
        assertTrue(json.contains(from), from);
        Files.writeString(record, json.replace(from, to));

        Run run = soon("verify", record);

        assertEquals(exitCode, run.exitCode(), run::toString);
        assertTrue((run.out() + run.err()).contains(told), run::toString);
        assertFalse(run.err().contains("\tat "), run::toString);
    }

    @Test
    void a_record_without_one_of_its_judgements_is_told_from_the_original() throws IOException {
        Path record = folder.resolve("record.json");
        soon("assess", file("portfolio.yaml", valid), "--format", "json", "-o", record);
        String json = Files.readString(record);
        int last = json.indexOf("    {\n      \"because\"", json.indexOf("\"judgements\""));
        int end = json.indexOf("\n    },\n", last) + "\n    },\n".length();
        Files.writeString(record, json.substring(0, last) + json.substring(end));

        Run run = soon("verify", record);

        assertTrue(run.exitCode() == 3 || run.exitCode() == 10, run::toString);
        assertTrue(
                (run.out() + run.err()).matches("(?s).*(there is no judgement|not recorded, now judged).*"),
                run::toString);
    }

    @Test
    void formulas_do_not_reach_a_spreadsheet() throws IOException {
        Path many = Files.createDirectory(folder.resolve("=cmd"));
        Files.writeString(many.resolve("@SUM(A1).yaml"), valid.replaceFirst("reference: .*", "reference: -1+1"));
        Files.writeString(many.resolve("+1.yaml"), valid.replaceFirst("reference: .*", "reference: --2"));

        soon("assess", many, "--format", "json", "-o", folder.resolve("out"));

        String csv = Files.readString(folder.resolve("out/summary.csv"));
        assertTrue(csv.contains("'--2"), csv);
        assertTrue(
                csv.lines()
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .noneMatch(cell -> cell.matches("\"?[=+@-].*")),
                csv);
    }

    /** A folder where a draft cannot stand, whoever runs the test: a name so long that only the report's own fits. */
    @Test
    void an_old_report_stays_whole_where_the_new_one_cannot_be_written() throws IOException {
        Path portfolio = file("portfolio.yaml", valid);
        String longest = "x".repeat(251) + ".pdf";
        Path report = Files.writeString(folder.resolve(longest), "the old report");

        Run run = soon("assess", portfolio, "-o", report);

        assertEquals(3, run.exitCode(), run::toString);
        assertTrue(run.err().contains("the file cannot be written"), run::err);
        assertEquals("the old report", Files.readString(report));
    }

    @Test
    void an_output_that_cannot_be_a_file_is_refused() throws IOException {
        Path portfolio = file("portfolio.yaml", valid);
        Path taken = Files.createDirectory(folder.resolve("portfolio.pdf"));
        assertRefused(soon("assess", portfolio, "-o", folder), "portfolio.pdf: this is a folder; name a file");
        assertTrue(Files.isDirectory(taken));
        assertRefused(
                soon("assess", portfolio, "-o", portfolio.resolve("report.pdf")),
                "report.pdf: the file cannot be written");
    }

    @Test
    void a_report_never_replaces_its_own_portfolio() throws IOException {
        Path portfolio = file("portfolio.json", "{}");
        Path yaml = file("own.yaml", valid);
        byte[] before = Files.readAllBytes(yaml);

        assertEquals(2, soon("assess", yaml, "-o", yaml).exitCode());
        assertArrayEquals(before, Files.readAllBytes(yaml));
        Path json = Files.move(portfolio, folder.resolve("p.json"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                Path.of("samples/competence/json-portfolio.json"),
                json,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        byte[] original = Files.readAllBytes(json);
        assertRefused(soon("assess", json, "--format", "json", "-o", folder), "p.json");
        assertArrayEquals(original, Files.readAllBytes(json));
    }

    @Test
    void two_portfolios_of_one_name_in_one_folder_are_refused() throws IOException {
        Path one = file("same.yaml", valid);
        Path two = Files.copy(one, folder.resolve("same.yml"));

        assertRefused(soon("assess", one, two, "-o", folder), "same.yml: its report would replace that of " + one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "99999999999"})
    void a_number_of_jobs_that_is_none_is_refused(String jobs) {
        Run run = soon("assess", "samples/competence", "--jobs", jobs, "-o", folder);

        assertEquals(2, run.exitCode(), run::toString);
        assertTrue(run.err().contains("--jobs"), run::toString);
    }

    @Test
    void a_reason_full_of_characters_beyond_the_basic_plane_is_recorded() throws IOException {
        String rejected = "reason: " + "𝒳".repeat(400) + "\n    covers:";
        Path portfolio = file(
                "astral.yaml",
                valid.replaceFirst("decision: accepted\n    covers:", "decision: rejected\n    " + rejected));

        Run run = soon("assess", portfolio, "--format", "json", "-o", folder);

        assertEquals(0, run.exitCode(), run::toString);
        assertEquals(0, soon("verify", folder.resolve("astral.json")).exitCode());
    }
}
