package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
    @TempDir
    Path folder;

    @Test
    void the_bytes_of_a_file_come_as_they_are() throws IOException {
        byte[] bytes = {0, 1, -1, '\r', '\n'};
        Path file = Files.write(folder.resolve("x"), bytes);

        assertArrayEquals(bytes, InputFile.read(file));
    }

    @Test
    void a_file_as_large_as_the_limit_is_read_and_one_byte_more_is_not() throws IOException {
        Path largest = Files.write(folder.resolve("largest"), new byte[Limits.FILE_BYTES]);
        Path larger = Files.write(folder.resolve("larger"), new byte[Limits.FILE_BYTES + 1]);

        assertEquals(Limits.FILE_BYTES, InputFile.read(largest).length);
        assertRefused(larger, "the file is larger than 10 MB; split it into several files");
    }

    @Test
    void a_missing_file_is_a_plain_problem() {
        assertRefused(folder.resolve("absent.yaml"), "there is no such file; check the path");
        assertRefused(folder.resolve("absent/too.yaml"), "there is no such file; check the path");
    }

    @Test
    void a_folder_is_no_file() {
        assertRefused(folder, "this is a folder; name a file");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertRefused(
                file.resolve("x.yaml"),
                "the file cannot be read: Not a directory; check the path and that you may read it");
    }

    @Test
    void a_symbolic_link_is_followed_to_an_ordinary_file_only() throws IOException {
        Path file = Files.writeString(folder.resolve("file.yaml"), "kind: suite\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        Path away = Files.createSymbolicLink(folder.resolve("away.yaml"), folder);

        assertEquals("suite", DocumentReader.read(link).text("kind"));
        assertRefused(away, "this is a folder; name a file");
    }

    @Test
    void a_pipe_is_not_waited_for() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.yaml");
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertRefused(pipe, "this is no ordinary file; name an ordinary file"));
    }

    /** Of the kernel's own files this one can be opened and not be read, not even by an administrator. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_file_that_cannot_be_read_is_a_plain_problem() {
        assertRefused(
                Path.of("/proc/self/mem"),
                "the file cannot be read: Input/output error; check the path and that you may read it");
    }

    private static void assertRefused(Path file, String problem) {
        assertEquals(
                file + ": " + problem,
                assertThrows(InputException.class, () -> InputFile.read(file)).getMessage());
    }
}
