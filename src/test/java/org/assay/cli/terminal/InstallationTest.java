package org.assay.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    private Path folder;

    @Test
    void the_program_is_told_by_the_hash_of_its_jar() throws IOException {
        Path jar = Files.writeString(folder.resolve("assay.jar"), "abc");

        assertEquals(
                Optional.of("assay.jar SHA-256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
                Installation.jar(jar));
    }

    @Test
    void a_folder_of_classes_has_no_hash() {
        assertEquals(Optional.empty(), Installation.jar(folder));
    }

    @Test
    void a_commit_is_told_with_the_changes_since() {
        assertEquals("commit 0a1b, and changes since", Installation.commit("0a1b-dirty"));
        assertEquals("commit 0a1b", Installation.commit("0a1b"));
        assertEquals("unknown commit", Installation.commit(""));
    }
}
