package org.assay.cli.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assay.testing.RecruitmentRound;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What applicants are written, and what lies beside a round's report. */
class RecruitmentLettersTest extends RecruitmentRound {
    @Test
    void a_letter_says_nothing_of_others_and_nothing_of_monitoring() throws IOException {
        round("select", SAMPLES + "/selection.yaml", VACANCY);
        List<String> names = List.of(
                "Amina", "O'Hara", "Fletcher", "Nowak", "Adeyemi", "Calder", "Lund", "female", "male", "16 to 49");
        try (Stream<Path> letters = Files.list(folder.resolve("letters"))) {
            for (Path letter : letters.toList()) {
                String text = text(Files.readAllBytes(letter));
                long named = names.stream().filter(text::contains).count();
                assertTrue(named <= 1, () -> letter + " names others:\n" + text);
                assertFalse(text.contains("merit"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ties.yaml, ties-ordered-vacancy.yaml", "ties.yaml, electoral-administrator.yaml",
        "applications.csv, electoral-administrator.yaml", "ties.yaml, other-order.yaml"
    })
    void neither_a_grid_nor_a_letter_names_another_applicant(String applications, String vacancy) throws IOException {
        String ordered = Files.readString(SAMPLES.resolve("ties-ordered-vacancy.yaml"));
        Path withoutEffect = Files.writeString(
                folder.resolve("other-order.yaml"), ordered.replace("\"303\", \"301\", \"302\"", "\"304\", \"301\""));
        Path asked = vacancy.startsWith("other") ? withoutEffect : SAMPLES.resolve(vacancy);
        round("select", SAMPLES + "/" + applications, asked.toString(), "--format", "html");
        for (String pages : List.of("grids", "letters")) {
            try (Stream<Path> files = Files.list(folder.resolve(pages))) {
                for (Path page : files.toList()) {
                    String id = page.getFileName().toString().replace(".html", "");
                    String body = Files.readString(page).replaceFirst("(?s)^.*<body", "");
                    assertTrue(body.contains(id), () -> page + " does not name its applicant");
                    assertFalse(
                            body.replace(id, "").matches("(?s).*\\b(10[1-9]|11[0-2]|30[1-4])\\b.*"),
                            () -> page + " names others:\n" + body);
                }
            }
        }
    }

    private String letter(String id) throws IOException {
        return text(Files.readAllBytes(folder.resolve("letters/" + id + ".pdf")));
    }

    @Test
    void a_letter_says_what_was_essential_and_not_shown() throws IOException {
        round("select", SAMPLES + "/selection.yaml", VACANCY);
        String letter = letter("105");

        assertTrue(letter.contains("What you showed"), letter);
        assertFalse(letter.contains("What else you showed"), letter);
        assertTrue(letter.contains("Writes and speaks very well (2.4 of 5, at least 3 needed; essential)"), letter);
        String flowing = letter.replaceAll("\\s+", " ");
        assertTrue(flowing.contains("What is essential is needed for the post, and therefore decided"), letter);
        assertTrue(flowing.contains("For a qualification, we need its certificate, or proof of an equivalent"), letter);
        assertTrue(flowing.contains("The rest may still be something that you can do: next time"), letter);
        assertFalse(letter("107").contains("essential"));
    }

    @Test
    void a_guaranteed_interview_is_not_said_to_be_decided_by_what_was_not_shown() throws IOException {
        round("sift", SAMPLES + "/applications.csv", VACANCY);

        assertFalse(siftLetter("105").contains("decided the result"));
        assertTrue(siftLetter("108").contains("decided the result"));
    }

    @Test
    void whoever_is_recommended_gets_no_advice_for_another_time() throws IOException {
        round("select", SAMPLES + "/selection.yaml", VACANCY);
        String letter = letter("107");

        assertTrue(letter.contains("What was not shown"), letter);
        assertFalse(letter.contains("next time"), letter);
        assertTrue(letter.contains("What your induction will cover"), letter);
        assertFalse(letter.contains("The units named"), "none is named: " + letter);
    }

    @Test
    void a_letter_calls_no_score_better_than_another_as_no_rule_judges_that() throws IOException {
        round("select", SAMPLES + "/toolkit-example.yaml", VACANCY, "--format", "html");
        String letter = Files.readString(folder.resolve("letters/101.html"));
        String shown = letter.substring(letter.indexOf("What you showed"), letter.indexOf("What was not shown"));

        assertTrue(shown.contains("(5 of 5)") && shown.contains("Works well in a team (4 of 5)"), shown);
        assertTrue(shown.contains("(3 of 5)"), shown);
    }

    @Test
    void a_letter_leaves_its_date_and_what_the_vacancy_does_not_say_to_the_recruiter() throws IOException {
        Path silent = folder.resolve("vacancy.yaml");
        Files.writeString(silent, Files.readString(Path.of(VACANCY)).replaceAll("(?m)^contact:.*\n", ""));
        round("select", SAMPLES + "/toolkit-example.yaml", silent.toString(), "--format", "html");
        String letter = Files.readString(folder.resolve("letters/101.html"));
        assertTrue(letter.contains("<p>Date: <span class=\"blank\"></span>"), letter);
        assertTrue(letter.contains("<p>Contact: <span class=\"blank\"></span>"), letter);

        round("select", SAMPLES + "/toolkit-example.yaml", VACANCY, "--format", "html");
        assertTrue(Files.readString(folder.resolve("letters/101.html"))
                .contains("Contact: the recruitment team, recruitment@anytown.example"));
    }

    @Test
    void the_last_page_of_a_letter_holds_more_than_its_ending() throws IOException {
        round("select", SAMPLES + "/toolkit-example.yaml", VACANCY);
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(folder.resolve("letters/101.pdf")))) {
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            String text = last.getText(document);
            assertTrue(text.contains("B23 Maintain and develop an information system"), text);
            assertTrue(text.contains("Anytown District Council"), text);
            assertFalse(text.lines().anyMatch(line -> line.strip().startsWith("/")), text);
        }
    }

    @Test
    void pages_of_an_earlier_run_are_never_left_among_new_ones() throws IOException {
        round("select", SAMPLES + "/selection.yaml", VACANCY, "--format", "html");
        byte[] before = Files.readAllBytes(folder.resolve("letters/101.html"));
        for (List<String> later : List.of(
                List.of(SAMPLES + "/toolkit-example.yaml", "--format", "html"),
                List.of(SAMPLES + "/selection.yaml", "--format", "html", "--name-blind"),
                List.of(SAMPLES + "/selection.yaml", "--format", "pdf"))) {
            List<String> args = new java.util.ArrayList<>(List.of("select", VACANCY));
            args.addAll(later);
            args.addAll(List.of("-o", folder.toString()));
            Run run = Run.assay(args.toArray(String[]::new));

            assertEquals(3, run.exitCode(), run::toString);
            assertTrue(run.err().contains("letters: this run does not write "), run::toString);
            assertTrue(
                    run.err()
                            .contains("107.html, 109.html, 110.html, which would stay among its files; delete what is"
                                    + " outdated, or choose another folder with -o"),
                    run::toString);
            assertFalse(Files.exists(folder.resolve("EA-2026-01-selection.pdf")), "something is written");
            assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(folder.resolve("letters/101.html"))));
        }
        assertEquals(
                0,
                Run.assay("select", VACANCY, SAMPLES + "/selection.yaml", "--format", "html", "-o", folder.toString())
                        .exitCode());
    }

    @Test
    void a_sift_writes_to_everybody_and_decides_nothing_of_who_is_not_yet_assessed() throws IOException {
        round("sift", SAMPLES + "/applications.csv", VACANCY);
        try (Stream<Path> letters = Files.list(folder.resolve("sift-letters"))) {
            assertEquals(12, letters.count());
        }

        String out = siftLetter("106");
        assertTrue(out.contains("Your application does not go forward this time."), out);
        assertTrue(out.contains("What was not shown"), out);
        assertFalse(out.contains("Works well in a team"), "the sift does not assess it: " + out);
        assertTrue(siftLetter("105").contains("You are invited to an interview."));
        assertTrue(siftLetter("101").contains("Your application goes forward to the next stage."));
        String open = siftLetter("111");
        assertTrue(open.contains("is not finished yet, and nothing is decided."), open);
        assertTrue(open.contains("What is still to be assessed"), open);
        assertTrue(open.contains("A year or more of administrative work"), open);
        assertFalse(open.contains("of 5"), "no score of what is still open: " + open);
    }

    private String siftLetter(String applicant) throws IOException {
        Path letter = folder.resolve("sift-letters/" + applicant + ".pdf");
        return text(Files.readAllBytes(letter)).replaceAll("\\s+", " ");
    }

    @Test
    void a_sift_writes_no_letters_where_none_are_wanted() throws IOException {
        for (List<String> options :
                List.of(List.of("--round-only"), List.of("--name-blind"), List.of("--format", "json,text,csv"))) {
            round("sift", SAMPLES + "/applications.csv", VACANCY, options.toArray(String[]::new));
            assertFalse(Files.exists(folder.resolve("sift-letters")), options::toString);
        }
    }

    @Test
    void letters_lie_beside_a_report_that_is_one_file() throws IOException {
        Path report = folder.resolve("report.pdf");
        Run run = Run.assay("sift", VACANCY, SAMPLES + "/applications.csv", "-o", report.toString());

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(Files.isRegularFile(report));
        assertTrue(Files.isRegularFile(folder.resolve("sift-letters/101.pdf")));
    }
}
