package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_written_with_the_folders_that_it_needs_and_nothing_beside_it() throws IOException {
        Path file = folder.resolve("a/b/out.json");

        write(file, "new");

        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), listed(file.getParent()));
    }

    @Test
    void a_file_is_replaced_as_a_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "an old and longer text");

        write(file, "new");

        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), listed(folder));
    }

    @Test
    void the_root_of_a_file_system_is_no_file() {
        assertEquals(
                "/: this is a folder; name a file",
                assertThrows(InputException.class, () -> write(Path.of("/"), "new"))
                        .getMessage());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_that_takes_no_files_is_told_in_words() {
        assertEquals(
                "/proc/x.pdf: the file cannot be written: its folder is not there, or takes no new file; check the path"
                        + " and that you may write there",
                assertThrows(InputException.class, () -> write(Path.of("/proc/x.pdf"), "new"))
                        .getMessage());
    }

    @Test
    void an_unfinished_file_of_another_run_is_left_alone() throws IOException {
        Path file = folder.resolve("out.json");
        Path unfinished = Files.writeString(folder.resolve(".out.json.0.tmp"), "half");

        write(file, "new");

        assertEquals("new", Files.readString(file));
        assertEquals("half", Files.readString(unfinished));
        assertEquals(List.of(unfinished, file), listed(folder));
    }

    @Test
    void many_writers_leave_one_whole_file() throws IOException {
        Path file = folder.resolve("out.json");
        String text = "x".repeat(100_000);

        IntStream.range(0, 50).parallel().forEach(i -> write(file, i % 10 + text));

        assertEquals(100_001, Files.readString(file).length());
        assertEquals(List.of(file), listed(folder));
    }

    @Test
    void a_folder_is_not_replaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("out.json"));

        assertRefused(target, "this is a folder; name a file");
        assertEquals(List.of(target), listed(folder));
    }

    @Test
    void a_symbolic_link_is_neither_followed_nor_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        assertRefused(link, "this is a symbolic link; name the file that it leads to");
        assertEquals("old", Files.readString(file));
    }

    @Test
    void a_file_where_a_folder_is_needed_is_a_plain_problem() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");

        InputException refused = assertThrows(InputException.class, () -> write(file.resolve("out.json"), "new"));

        assertEquals(
                file.resolve("out.json")
                        + ": the file cannot be written: a file stands where a folder is needed; check the path and"
                        + " that you may write there",
                refused.getMessage());
        assertEquals("old", Files.readString(file));
    }

    /** Nobody, not even an administrator, can make a file in the kernel's own folder. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_that_cannot_be_written_is_a_plain_problem() {
        InputException refused = assertThrows(InputException.class, () -> write(Path.of("/proc/assay.json"), "new"));

        assertTrue(
                refused.getMessage().matches("/proc/assay.json: the file cannot be written: .+; check the path .+"),
                refused::getMessage);
    }

    private static void assertRefused(Path file, String problem) {
        assertEquals(
                file + ": " + problem,
                assertThrows(InputException.class, () -> write(file, "new")).getMessage());
    }

    private static void write(Path file, String text) {
        OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
