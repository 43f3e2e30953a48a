package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.testing.HostileFiles;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, huge or made to do harm end in a message or a report, and soon. */
class HostileInputTest extends HostileFiles {
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
        assertRefused(
                soon("assess", withEvidence("folder")), "\"folder\" is a folder; name one file, such as an archive");

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
