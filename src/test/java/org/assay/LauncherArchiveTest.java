package org.assay;

import static org.assay.LauncherHome.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.assay.LauncherHome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherArchiveTest {
    @TempDir
    Path temp;

    @Test
    void a_class_archive_is_made_and_used_and_made_again_for_a_newer_jar() throws Exception {
        // JDK 17 leaves the classes of a path with spaces out of its archives, which is only slower
        Path folder = temp.resolve("home");
        LauncherHome home = LauncherHome.built(folder);
        Path jar = folder.resolve("target/assay.jar");
        jarOfEcho(jar);
        Map<String, String> java = Map.of("JAVA_HOME", System.getProperty("java.home"));

        assertEquals("hello\n", run(temp, java, home.program(), "hello").out());
        FileTime made = Files.getLastModifiedTime(archive(folder, FileTime.fromMillis(0)));
        Outcome second = run(temp, java, home.program(), "hello");
        String classes = run(temp, loading(java), home.program()).out();
        Files.setLastModifiedTime(jar, FileTime.from(made.toInstant().plusMillis(1)));
        Outcome third = run(temp, java, home.program(), "hello");
        archive(folder, made);

        assertEquals(new Outcome(0, "hello\n", ""), second);
        assertEquals(new Outcome(0, "hello\n", ""), third);
        assertTrue(classes.contains(Echo.class.getName() + " source: shared objects file"));
    }

    /** Makes Java list each class with where it comes from. */
    private static Map<String, String> loading(Map<String, String> java) {
        return Map.of("JAVA_HOME", java.get("JAVA_HOME"), "ASSAY_JAVA_OPTS", "-Xlog:class+load");
    }

    /** Waits for an archive that is newer than that. */
    private static Path archive(Path folder, FileTime than) throws Exception {
        Path archives = Files.createDirectories(folder.resolve("target/archive"));
        for (Instant end = Instant.now().plusSeconds(60); Instant.now().isBefore(end); Thread.sleep(50)) {
            try (Stream<Path> files = Files.list(archives)) {
                List<Path> all = files.toList();
                for (Path file : all) {
                    // the archive and its note: nobody is at work on it any more
                    boolean whole = all.size() == 2 && file.toString().matches(".*\\.(jsa|aot)");
                    if (whole && Files.getLastModifiedTime(file).compareTo(than) > 0) {
                        assertTrue(Files.size(file) > 0, "no archive could be made");
                        return file;
                    }
                }
            }
        }
        throw new AssertionError("no archive was made in " + archives);
    }

    private static void jarOfEcho(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String name = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream in = Echo.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
    }

    /** The program that the archive is made for. */
    static final class Echo {
        private Echo() {}

        public static void main(String[] args) {
            System.out.println(String.join(" ", args));
        }
    }
}
