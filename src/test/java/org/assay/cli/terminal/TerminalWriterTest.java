package org.assay.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.input.ShownText;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger's text may do to a terminal: nothing. */
class TerminalWriterTest {
    private static final String CLEAR = "\u001B[2J\u001B]0;title\u0007";

    private static String shown(String text) {
        StringWriter screen = new StringWriter();
        try (PrintWriter out = new PrintWriter(new TerminalWriter(screen))) {
            out.print(text);
        }
        return screen.toString();
    }

    @Test
    void orders_are_shown_and_text_is_left_alone() {
        assertEquals("a\\u001B[2Jb", shown("a\u001B[2Jb"));
        assertEquals("\\u009B31m \\u202Etxt \\u2066 \\u0008", shown("\u009B31m \u202Etxt \u2066 \b"));
        assertEquals("Zoë, żółć, 😀,\tTab\n└─ 1", shown("Zoë, żółć, 😀,\tTab\n└─ 1"));
    }

    @Test
    void a_return_ends_a_line_of_csv_and_never_goes_back_in_one() {
        assertEquals("a,b\r\nc\\u000Dd\\u000D", shown("a,b\r\nc\rd\r"));
    }

    @Test
    void a_name_is_one_line() {
        assertEquals("a\\u000Ab: all is well", ShownText.name("a\nb: all is well"));
    }

    @Test
    void names_of_files_and_values_in_them_reach_a_terminal_as_text(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a" + CLEAR + "\nb.yaml"), "kind: \"portfolio\\e[2J\"\n");
        for (String[] command : new String[][] {
            {"check", file.toString()},
            {"assess", file.toString(), "-o", folder.resolve("out").toString()},
            {"assess", folder.toString(), "-o", folder.resolve("out").toString()},
            {"verify", file.toString()},
            {"verify", folder.toString()},
            {"why", file.toString()},
            {"rules", "check", file.toString()},
            {"check", CLEAR},
            {CLEAR}
        }) {
            Run run = Run.assay(command);
            String all = run.out() + run.err();
            assertFalse(all.codePoints().anyMatch(c -> c == 0x1B || c == 7), all);
            assertTrue(run.exitCode() != 0, all);
            assertFalse(all.contains("bug in Assay"), all);
        }
    }
}
