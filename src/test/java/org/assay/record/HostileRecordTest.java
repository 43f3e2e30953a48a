package org.assay.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assay.report.carried.HostilePdf;
import org.assay.testing.HostileFiles;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports and records that were broken, exchanged or edited are told from the original. */
class HostileRecordTest extends HostileFiles {
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
                "\"schema\": 2 | \"schema\": 3 | 3 | written by a later version of Assay",
                "\"schema\": 2 | \"schema\": \"2\" | 3 | \"schema\"",
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
}
