package org.assay.cli.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assay.testing.Run;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook to score in: what is filled in is what is judged, and nothing but scores and comments can be. */
class GridWorkbookTest {
    private static final String VACANCY = "samples/recruitment/electoral-administrator.yaml";
    private static final String APPLICATIONS = "samples/recruitment/applications.csv";
    private static final int HEADINGS = 2;

    @TempDir
    private Path folder;

    private Path template(String... more) {
        Path grid = folder.resolve("grid" + more.length + ".xlsx");
        List<String> args = new ArrayList<>(List.of("template", "grid", VACANCY, "-o", grid.toString()));
        args.addAll(List.of(more));
        Run run = Run.assay(args.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run::toString);
        return grid;
    }

    private String record(String applications, String... more) throws IOException {
        Path record = folder.resolve("record.json");
        List<String> args = new ArrayList<>(
                List.of("select", VACANCY, applications, "--format", "json", "--round-only", "-o", record.toString()));
        args.addAll(List.of(more));
        Run run = Run.assay(args.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run::toString);
        return Files.readString(record);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--name-blind"})
    void what_is_filled_in_is_read_back_without_loss(String blind) throws IOException {
        String[] options = blind.isEmpty() ? new String[0] : new String[] {blind};
        Path grid = blind.isEmpty()
                ? template("--applications", APPLICATIONS)
                : template("--applications", APPLICATIONS, blind);
        Filling filling = Filling.of(grid);

        String fromWorkbook = record(filling.save(folder.resolve("filled.xlsx")).toString());
        String fromCsv = record(
                Files.writeString(folder.resolve("same.csv"), filling.csv()).toString(), options);

        assertEquals(fromCsv, fromWorkbook);
        assertTrue(fromWorkbook.contains("\"guaranteedInterviewClaimed\": true"));
        assertEquals(blind.isEmpty(), fromWorkbook.contains("1969-12-01"));
        assertEquals(blind.isEmpty(), fromWorkbook.contains("Calder"));
    }

    @Test
    void names_come_back_after_scores_were_given_without_them() throws IOException {
        Filling named = Filling.of(template("--applications", APPLICATIONS));
        String open = record(named.save(folder.resolve("named.xlsx")).toString());
        Filling blind = Filling.of(template("--applications", APPLICATIONS, "--name-blind"));
        Path scored = blind.save(folder.resolve("blind.xlsx"));

        assertEquals(open, record(scored.toString(), "--names", APPLICATIONS));
    }

    @Test
    void an_applicant_without_a_name_in_the_other_file_is_told() throws IOException {
        Path others = Files.writeString(folder.resolve("others.csv"), "id,name\n999,Somebody Else\n");

        Run run = Run.assay("sift", VACANCY, APPLICATIONS, "--names", others.toString(), "-o", folder.toString());

        assertEquals(3, run.exitCode(), run::toString);
        String told = "it has no applicant \"101\", whom the scores name; add the applicant, or remove the scores\n";
        assertTrue(run.err().contains(others + ": " + told), run::toString);
    }

    /** The cells for scores and comments of a workbook, and what stands in them. */
    private record Filling(Path workbook, Map<String, Map<String, String>> cells, List<String> lines) {
        /** Fills in most cells of every sheet, some with a comment that a careless program would take for a formula. */
        static Filling of(Path grid) throws IOException {
            Filling filling = new Filling(grid, new LinkedHashMap<>(), new ArrayList<>());
            try (ReadableWorkbook workbook = new ReadableWorkbook(grid.toFile())) {
                for (Sheet sheet : workbook.getSheets().toList()) {
                    if (!List.of("closed", "applicants").contains(sheet.getName())) {
                        filling.fill(sheet);
                    }
                }
            }
            return filling;
        }

        private void fill(Sheet sheet) throws IOException {
            List<Row> rows = sheet.read();
            Row headings = rows.get(HEADINGS - 1);
            Map<String, String> filled = cells.computeIfAbsent(sheet.getName(), name -> new LinkedHashMap<>());
            for (Row row : rows.subList(HEADINGS + 1, rows.size())) {
                if (sheet.getName().equals("R2") && row.getCellText(0).equals("110")) {
                    continue;
                }
                for (int column = 2; column < headings.getCellCount(); column += 2) {
                    int score =
                            (row.getRowNum() * 7 + column * 3 + sheet.getName().length()) % 6;
                    boolean agreedOrNot = !sheet.getName().equals("agreed") || score == 4;
                    if (row.getRowNum() % 5 != column % 5 && agreedOrNot) {
                        fill(sheet, headings.getCellText(column), row, column, score, filled);
                    }
                }
            }
        }

        private void fill(Sheet sheet, String heading, Row row, int column, int score, Map<String, String> filled) {
            String id = row.getCellText(0);
            String comment = score % 2 == 0 ? "" : "=1+1; \u201csaid\u201d naïve & <Co> of " + id;
            filled.put(address(row, column), "<v>" + score + "</v>");
            if (!comment.isEmpty()) {
                String xml = comment.replace("&", "&amp;").replace("<", "&lt;");
                filled.put(address(row, column + 1), "<is><t>" + xml + "</t></is>");
            }
            String[] parts = heading.split(" ", 2);
            String method = parts.length > 1 ? parts[1] : "";
            lines.add(String.join(",", id, parts[0], method, sheet.getName(), "" + score, "\"" + comment + "\""));
        }

        private static String address(Row row, int column) {
            return row.getCell(column).getAddress().toString();
        }

        /** The same scores, a row for each, with what the sample's own table says of the applicants. */
        String csv() throws IOException {
            Map<String, String> usual = usualMethods();
            StringBuilder csv = new StringBuilder(
                    "applicant,name,born,guaranteedInterviewClaimed,criterion,method,by,score,comment\n");
            for (String line : Files.readAllLines(Path.of(APPLICATIONS))) {
                String[] fields = line.split(",", 5);
                if (!fields[0].equals("applicant") && csv.indexOf("\n" + fields[0] + ",") < 0) {
                    csv.append(String.join(",", List.of(fields).subList(0, 4))).append(",,,,,\n");
                }
            }
            for (String line : lines) {
                String[] fields = line.split(",", 4);
                String method = fields[2].isEmpty() ? usual.get(fields[1]) : fields[2];
                csv.append(String.join(",", fields[0], "", "", "", fields[1], method, fields[3]))
                        .append("\n");
            }
            return csv.toString();
        }

        private static Map<String, String> usualMethods() throws IOException {
            Map<String, String> usual = new LinkedHashMap<>();
            Files.readAllLines(Path.of(VACANCY)).stream()
                    .filter(line -> line.startsWith("  - {id: ") && line.contains("methods: ["))
                    .forEach(line -> usual.put(
                            line.replaceFirst(".*\\{id: (\\w+),.*", "$1"),
                            line.replaceFirst(".*methods: \\[([\\w-]+).*", "$1")));
            return usual;
        }

        Path save(Path to) throws IOException {
            List<String> sheets = List.copyOf(cells.keySet());
            Map<String, String> parts = parts(workbook);
            for (int i = 0; i < sheets.size(); i++) {
                Map<String, String> filled = cells.get(sheets.get(i));
                parts.computeIfPresent("xl/worksheets/sheet" + (i + 1) + ".xml", (name, xml) -> filled(xml, filled));
            }
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                    out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return to;
        }

        private static String filled(String sheet, Map<String, String> cells) {
            String xml = sheet;
            for (Map.Entry<String, String> cell : cells.entrySet()) {
                String empty = "<c r=\"" + cell.getKey() + "\" s=\"2\"></c>";
                assertTrue(xml.contains(empty), cell::getKey);
                String type = cell.getValue().startsWith("<is>") ? " t=\"inlineStr\"" : "";
                xml = xml.replace(
                        empty, "<c r=\"" + cell.getKey() + "\" s=\"2\"" + type + ">" + cell.getValue() + "</c>");
            }
            return xml;
        }
    }

    @Test
    void only_cells_for_scores_and_comments_are_open_and_scores_offer_the_scale() throws IOException {
        Map<String, String> parts = parts(template("--applications", APPLICATIONS));
        String sheet = parts.get("xl/worksheets/sheet1.xml");

        assertTrue(sheet.contains("sheet=\"true\""), "the sheet is not protected");
        assertTrue(sheet.contains("<dataValidation sqref=\"C4:C15\" type=\"list\""));
        assertTrue(sheet.contains("<formula1>\"0,1,2,3,4,5\"</formula1>"));
        assertTrue(sheet.contains("errorStyle=\"stop\""));
        assertFalse(sheet.contains("sqref=\"D4:D15\""), "a comment offers scores");
        String open = parts.get("xl/styles.xml")
                .replaceAll("(?s).*<cellXfs[^>]*>", "")
                .split("<xf ")[3];
        assertTrue(open.contains("<protection locked=\"false\""), open);
        assertTrue(sheet.contains("<c r=\"C4\" s=\"2\">") && sheet.contains("<c r=\"D4\" s=\"2\">"));
        assertFalse(sheet.matches("(?s).*<c r=\"[AB][0-9]+\" s=\"2\".*"), "an id or a name is open");
    }

    @Test
    void what_scorers_need_not_see_is_very_hidden_and_the_structure_is_locked() throws IOException {
        String workbook = parts(template("--applications", APPLICATIONS)).get("xl/workbook.xml");

        assertTrue(workbook.matches("(?s).*<sheet name=\"applicants\"[^>]* state=\"veryHidden\".*"), workbook);
        assertTrue(workbook.contains("<workbookProtection lockStructure=\"1\"/><bookViews>"), workbook);
    }

    @Test
    void the_row_of_an_applicant_to_whom_a_member_declared_a_relationship_is_locked_for_them_alone()
            throws IOException {
        Map<String, String> parts = parts(template("--applications", APPLICATIONS));
        String declared = parts.get("xl/worksheets/sheet2.xml");
        String other = parts.get("xl/worksheets/sheet1.xml");

        assertTrue(
                parts.get("xl/workbook.xml").matches("(?s).*<sheet name=\"R2\"[^>]*sheetId=\"2\".*"),
                "R2 is elsewhere");
        assertFalse(declared.matches("(?s).*<c r=\"[A-Z]+13\" s=\"2\".*"), "a cell of 110 is open");
        assertTrue(declared.contains("<c r=\"C12\" s=\"2\">") && declared.contains("<c r=\"C14\" s=\"2\">"));
        assertTrue(other.contains("<c r=\"C13\" s=\"2\">"), "110 is locked for R1 too");
        String texts = parts.get("xl/sharedStrings.xml");
        assertEquals(2, texts.split("Grey rows are locked: you declared a relationship", -1).length);
    }

    @Test
    void criteria_are_wrapped_in_a_row_high_enough_and_pages_repeat_the_headings() throws IOException {
        Map<String, String> parts = parts(template("--applications", APPLICATIONS));
        String sheet = parts.get("xl/worksheets/sheet1.xml");

        double height = Double.parseDouble(sheet.replaceFirst("(?s).*<row r=\"3\"[^>]* ht=\"([0-9.]+)\".*", "$1"));
        int longest = "GCSEs in English and in mathematics at grade D or better [E] application form".length();
        assertTrue(height >= 15.0 * longest / 20, () -> "too low: " + height);
        assertTrue(sheet.contains("<c r=\"C3\" s=\"1\""), "no style");
        assertTrue(parts.get("xl/styles.xml").contains("wrapText=\"true\""));
        assertTrue(sheet.contains("orientation=\"landscape\"") && sheet.contains("fitToPage=\"true\""), sheet);
        assertTrue(parts.get("xl/workbook.xml").contains("_xlnm.Print_Titles"));
    }

    @Test
    void without_applicants_ids_and_names_are_open_too() throws IOException {
        String sheet = parts(template()).get("xl/worksheets/sheet1.xml");

        assertTrue(sheet.contains("<c r=\"A4\" s=\"2\">") && sheet.contains("<c r=\"B53\" s=\"2\">"));
    }

    @Test
    void a_scale_too_long_for_a_drop_down_is_checked_by_a_formula() throws IOException {
        Path vacancy = Files.writeString(
                folder.resolve("vacancy.yaml"),
                Files.readString(Path.of(VACANCY)).replace("max: 5", "max: 100"));
        Path grid = folder.resolve("long.xlsx");
        assertEquals(
                0,
                Run.assay("template", "grid", vacancy.toString(), "-o", grid.toString())
                        .exitCode());

        String sheet = parts(grid).get("xl/worksheets/sheet1.xml");

        assertTrue(sheet.contains("AND(C4=INT(C4),C4>=0,100>=C4)"));
    }

    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
