package org.assay.rules.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies in the place of kept rules is looked at as rules of a folder are, and made again where it is anything else. */
class RuleCacheTest {
    private static final String PLAIN = "insert( Conclude.discounted( $e, \"x\", $e.says( \"x\" ) ) );";

    @TempDir
    private Path folder;

    private OverlayFolder overlay;
    private Path cache;
    private Path kept;
    private long size;

    /** Refers to what no rule may refer to, and notes whether it was loaded. */
    static final class Hostile {
        static {
            System.setProperty("assay.test.hostile", Runtime.version().toString());
        }
    }

    @BeforeEach
    void keep_a_rule() throws IOException {
        overlay = new OverlayFolder(folder.resolve("rules")).rule("attack", "$e : Evidence()", PLAIN);
        cache = folder.resolve("cache");
        load();
        try (Stream<Path> files = Files.list(cache)) {
            kept = files.toList().get(0);
        }
        size = Files.size(kept);
    }

    private void load() {
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertTrue(
                        overlay.loader(cache).load(overlay.path()).rules(List.of("competence.evidence")).stream()
                                .anyMatch(rule -> rule.id().equals("attack"))));
    }

    /** What is put in the place of a kept file. */
    private interface Poison {
        void in(Path file) throws IOException;
    }

    static Stream<Poison> poisons() {
        return Stream.of(
                file -> Files.writeString(file, ""),
                file -> Files.writeString(file, "x".repeat(1000)),
                file -> Files.write(file, packed(new byte[0])),
                file -> Files.write(file, packed("not a class".getBytes(StandardCharsets.US_ASCII))),
                file -> Files.write(file, packed(hostile())),
                file -> Files.write(file, packed(later())),
                FolderAttempt::pipe,
                file -> Files.createSymbolicLink(file, Path.of("/dev/zero")));
    }

    @ParameterizedTest
    @MethodSource("poisons")
    void what_is_no_kept_rule_is_made_again(Poison poison) throws IOException {
        Files.delete(kept);
        poison.in(kept);

        load();

        assertNull(System.getProperty("assay.test.hostile"));
    }

    @Test
    void a_file_that_is_garbage_is_replaced() throws IOException {
        Files.writeString(kept, "x");

        load();

        assertEquals(size, Files.size(kept));
    }

    @Test
    void what_the_cache_holds_is_used() throws IOException {
        var time = Files.getLastModifiedTime(kept);

        load();

        assertEquals(time, Files.getLastModifiedTime(kept));
    }

    @Test
    void a_folder_is_closed_to_others() throws IOException {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)));
    }

    @Test
    void a_folder_that_others_may_write_to_is_not_read_and_is_closed() throws IOException {
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.write(kept, packed(hostile()));

        load();

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)));
        assertEquals(size, Files.size(kept));
    }

    @Test
    void a_link_is_no_folder_to_keep_rules_in() throws IOException {
        Path link = folder.resolve("link");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(link, elsewhere);

        overlay.loader(link).load(overlay.path());

        try (Stream<Path> files = Files.list(elsewhere)) {
            assertFalse(files.findAny().isPresent());
        }
    }

    private static byte[] packed(byte[] classFile) {
        return RuleClasses.pack(new RuleCompiler.Compiled(
                Map.of("competence.evidence.Bad", classFile), List.of("competence.evidence.Bad")));
    }

    private static byte[] hostile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = RuleCacheTest.class.getResourceAsStream("RuleCacheTest$Hostile.class")) {
            in.transferTo(bytes);
        }
        return bytes.toByteArray();
    }

    /** Of a Java that there is not yet. */
    private static byte[] later() throws IOException {
        byte[] bytes = hostile();
        bytes[6] = 1;
        return bytes;
    }
}
