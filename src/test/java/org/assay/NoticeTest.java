package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The NOTICE names everything of others that is handed on with the program, each with a licence, and nothing else. */
class NoticeTest {
    /** A licence stands at the margin, and below it, indented, what is under it: {@code PROJECT: NAME, NAME}. */
    private static final Pattern LICENCE = Pattern.compile("(?m)^(?=\\S.*\\n  \\S)");

    private static final Pattern ENTRY = Pattern.compile("(?m)^  \\S[^:\\n]*(?:\\n    [^:\\n]+)*: (.*(?:\\n    .*)*)");

    @Test
    void every_library_on_the_programs_class_path_is_named_and_no_other() throws IOException {
        // made by the build: the class path of the tests has their own libraries, too
        try (InputStream libraries = NoticeTest.class.getResourceAsStream("/libraries")) {
            String classPath = new String(libraries.readAllBytes(), StandardCharsets.UTF_8).strip();
            List<String> there = Arrays.stream(classPath.split(":"))
                    .map(jar -> Path.of(jar).getFileName().toString())
                    .map(jar -> jar.replaceFirst("-\\d[^-]*\\.jar$", ""))
                    .sorted()
                    .toList();

            assertFalse(there.isEmpty());
            assertEquals(String.join("\n", there), String.join("\n", named("Libraries")));
        }
    }

    @Test
    void every_font_and_colour_profile_is_named_and_no_other() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/report"))) {
            List<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(ttf|otf|woff2?|icc)"))
                    .sorted()
                    .toList();

            assertEquals(String.join("\n", there), String.join("\n", named("Files in the program")));
        }
    }

    /** What a part of the NOTICE names, each below a licence. */
    private static List<String> named(String heading) throws IOException {
        String part = Files.readString(Path.of("NOTICE"))
                .split("\n" + heading + "\n")[1]
                .split("\n\n")[1];
        List<String> named = new ArrayList<>();
        for (String licence : LICENCE.split(part)) {
            List<String> below = ENTRY.matcher(licence)
                    .results()
                    .flatMap(entry -> Stream.of(entry.group(1).split(",\\s+")))
                    .toList();
            assertTrue(!licence.startsWith(" ") && !below.isEmpty(), licence);
            named.addAll(below);
        }
        return named.stream().sorted().toList();
    }
}
