package org.assay.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assay.testing.HostileFiles;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written harms nobody, and never replaces what must not be lost. */
class HostileOutputTest extends HostileFiles {
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
}
