package org.assay.cli.competence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assay.input.Sha256;
import org.assay.testing.Commands;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;

/** Many portfolios in one run. */
class BatchTest extends Commands {
    @Test
    void a_bad_file_is_told_and_does_not_stop_the_others() throws IOException {
        String bad = "samples/broken/wrong-choice.yaml";

        Run run = Run.assay("assess", NEGATIVE, bad, POSITIVE, "--format", "json", "-o", folder.toString());

        assertRefused(3, run, bad + ":12:13: \"method\" is the text \"watching\"");
        assertTrue(
                run.out().contains("2 of 3 portfolios judged, 1 invalid. Summary: " + folder.resolve("summary.csv")));
        assertEquals(Set.of("es19-competent.json", "es19-not-yet-competent.json", "summary.csv"), names(folder));
        List<CSVRecord> rows = rows(folder);
        assertEquals(
                List.of("not yet competent", "invalid", "competent"),
                rows.stream().map(row -> row.get("decision")).toList());
        assertEquals("CA-2026-00402", rows.get(0).get("reference"));
        assertTrue(rows.get(1).get("problems").startsWith(bad + ":12:13: "));
        assertEquals(
                folder.resolve("es19-competent.json").toString(), rows.get(2).get("reports"));
    }

    @Test
    void portfolios_of_one_name_are_told_apart_by_their_folders() throws IOException {
        Path one = portfolio("in/cand1/portfolio.yaml", "C-1");
        Path two = portfolio("in/cand2/portfolio.yaml", "C-2");
        Path other = portfolio("in/other.yaml", "C-3");
        Path out = folder.resolve("out");

        assertPrints(
                Run.assay(
                        "assess",
                        one.toString(),
                        two.toString(),
                        other.toString(),
                        "--format",
                        "json",
                        "-o",
                        out.toString()),
                "3 of 3 portfolios judged. Summary: ");
        assertEquals(Set.of("cand1-portfolio.json", "cand2-portfolio.json", "other.json", "summary.csv"), names(out));
    }

    @Test
    void portfolios_that_would_share_a_report_all_the_same_are_refused() throws IOException {
        Path one = portfolio("a/portfolio.yaml");
        Path two = portfolio("a/portfolio.yml");

        assertRefused(
                3,
                Run.assay("assess", one.toString(), two.toString(), "-o", folder.toString()),
                two + ": its report would replace that of " + one
                        + "; rename one of the two, or assess them one after the other");
    }

    @Test
    void portfolios_in_folders_below_are_found_and_what_else_lies_there_is_told() throws IOException {
        Path in = folder.resolve("in");
        portfolio("in/north/cand1/portfolio.yaml", "C-1");
        portfolio("in/south/cand1/portfolio.yaml", "C-2");
        Path broken = portfolio("in/south/cand2/portfolio.yaml", "C-3");
        Files.writeString(broken, Files.readString(broken).replace("kind: portfolio", "kind: portfolo"));
        Path log = Files.writeString(in.resolve("north/cand1/log.json"), "{\"entries\": []}");
        Path unit = Files.writeString(in.resolve("north/cand1/unit.yaml"), "kind: unit\n");
        Files.writeString(in.resolve("north/cand1/note.txt"), "a note");
        Path direct = Files.createSymbolicLink(in.resolve("direct.yaml"), Path.of("south/cand1/portfolio.yaml"));
        Path circle = Files.createSymbolicLink(in.resolve("north/circle"), in);
        Path link = Files.createSymbolicLink(in.resolve("south/linked.yaml"), portfolio("outside.yaml"));
        Path out = folder.resolve("out");

        Run run = Run.assay("assess", in.toString(), "--format", "json", "-o", out.toString());

        assertRefused(3, run, broken + ":3:7: \"kind\" is the text \"portfolo\", not \"portfolio\"");
        assertEquals(Set.of("north-cand1-portfolio.json", "south-cand1-portfolio.json", "summary.csv"), names(out));
        assertEquals(
                List.of(
                        "skipped " + direct + ": a link, which is not followed",
                        "skipped " + log + ": it does not say kind: portfolio",
                        "skipped " + unit + ": it does not say kind: portfolio",
                        "skipped " + circle + ": a link, which is not followed",
                        "skipped " + link + ": a link, which is not followed"),
                run.err().lines().filter(line -> line.startsWith("skipped")).toList());
        assertEquals(
                List.of(
                        in.resolve("north/cand1/portfolio.yaml").toString(),
                        in.resolve("south/cand1/portfolio.yaml").toString(),
                        broken.toString()),
                rows(out).stream().map(row -> row.get("file")).toList());
    }

    @Test
    void a_folder_without_portfolios_does_not_stop_the_others() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path out = folder.resolve("out");

        Run run = Run.assay("assess", empty.toString(), POSITIVE, "--format", "json", "-o", out.toString());

        assertRefused(3, run, empty + ": the folder holds no portfolio; name a folder with .yaml, .yml or .json files");
        assertTrue(run.out().contains("1 of 1 portfolios judged. Summary: "), run::out);
        assertEquals(Set.of("es19-competent.json", "summary.csv"), names(out));
    }

    @Test
    void two_portfolios_of_one_reference_are_refused_with_both_places_before_anything_is_written() throws IOException {
        Path one = portfolio("in/one.yaml", "C-1");
        Path other = portfolio("in/other.yaml", "C-2");
        Path two = portfolio("in/two.yaml", "C-1");
        Path out = folder.resolve("out");

        Run run = Run.assay("assess", one.getParent().toString(), "--format", "json", "-o", out.toString());

        assertEquals(
                two + ":4:12: the reference \"C-1\" is already that of " + one
                        + ":4:12; give each portfolio a reference of its own, or leave one of the two out\n",
                run.err());
        assertEquals(3, run.exitCode());
        assertFalse(Files.exists(out), other::toString);
    }

    @Test
    void a_portfolio_that_is_named_twice_is_judged_once_and_told() throws IOException {
        Path one = portfolio("in/one.yaml", "C-1");
        Path again = one.resolveSibling("../in/one.yaml");

        Run run = Run.assay(
                "assess", one.getParent().toString(), again.toString(), "--format", "json", "-o", folder + "/out");

        assertPrints(run, "1 of 1 portfolios judged");
        assertEquals("skipped " + again + ": named twice, and judged once\n", run.err());
    }

    @Test
    void the_summary_has_a_line_for_each_unit_with_what_is_open_in_it() throws IOException {
        String two = "samples/competence/sixty-items.yaml";

        Run.assay("assess", NEGATIVE, two, "--format", "json", "-o", folder.toString());

        List<CSVRecord> rows = rows(folder);
        CSVRecord negative = rows.get(0);
        assertEquals("Barnaby Thistlewick", negative.get("candidate"));
        assertEquals("2026-10-30", negative.get("day"));
        assertEquals("ES19", negative.get("unit"));
        assertEquals("not yet competent", negative.get("result"));
        assertEquals("ES19/3 ES19/7 ES19/9 ES19/K11 ES19/S4", negative.get("gaps"));
        assertEquals(
                Sha256.of(Files.readAllBytes(folder.resolve("es19-not-yet-competent.json"))), negative.get("record"));
        List<CSVRecord> units = rows.subList(1, rows.size());
        assertTrue(units.size() > 1, units::toString);
        assertEquals(1, units.stream().map(row -> row.get("reports")).distinct().count(), units::toString);
        assertEquals(
                units.size(),
                units.stream().map(row -> row.get("unit")).distinct().count(),
                units::toString);
    }

    @Test
    void records_beside_portfolios_are_skipped_and_told() throws IOException {
        Path in = portfolio("in/anna.yaml").getParent();
        assertPrints(Run.assay("assess", in.toString(), "--format", "json", "-o", in + "/records"), "1 of 1");
        Path record = Files.move(in.resolve("records/anna.json"), in.resolve("decided.json"));

        Run run = Run.assay("assess", in.toString(), "--format", "json", "-o", in.toString());

        assertPrints(run, "1 of 1 portfolios judged. Summary: ");
        assertEquals("skipped " + record + ": a decision record, not a portfolio\n", run.err());
        assertEquals(1, rows(in).size());
    }

    private static List<CSVRecord> rows(Path folder) throws IOException {
        try (CSVParser csv = CSVParser.parse(
                Files.readString(folder.resolve("summary.csv")),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return csv.getRecords();
        }
    }

    @Test
    void a_folder_without_portfolios_is_refused() {
        assertRefused(
                3, Run.assay("assess", folder.toString()), folder + ": the folder holds no portfolio; name a folder");
        assertRefused(
                3,
                Run.assay("assess", folder.resolve("none.yaml").toString()),
                "there is no such file; check the path");
    }
}
