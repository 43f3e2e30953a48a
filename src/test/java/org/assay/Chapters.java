package org.assay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.testing.Run;

/** The texts for readers, and what can be asked of each: the commands that it shows, its links and its headings. */
final class Chapters {
    static final Path README = Path.of("README.md");
    static final Path INDEX = Path.of("docs/README.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```console\\n(.*?)```");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (.*)\\n");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    private Chapters() {}

    /** Every text below docs. */
    static Stream<Path> chapters() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    /** The texts at the top, the README among them, and the chapters. */
    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            List<Path> top = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(top.stream(), chapters());
        }
    }

    /** The commands that a text shows with what they print, each without its {@code $}. */
    static List<String> commands(String text) {
        return BLOCK.matcher(text)
                .results()
                .flatMap(block -> COMMAND.matcher(block.group(1)).results())
                .map(command -> command.group(1))
                .toList();
    }

    /** The text with what its commands print now: in a block marked console, each line that begins with {@code $} is one. */
    static String withOutputsAnew(String text) {
        return BLOCK.matcher(text)
                .replaceAll(block -> Matcher.quoteReplacement("```console\n" + printed(block.group(1)) + "```"));
    }

    private static String printed(String block) {
        Matcher command = COMMAND.matcher(block);
        StringBuilder printed = new StringBuilder();
        while (command.find()) {
            String line = command.group(1);
            assertTrue(line.startsWith("./assay "), () -> "only ./assay can be run here: " + line);
            Run run = Run.assay(line.substring("./assay ".length()).split(" "));
            // notes and problems come first, as on a terminal
            printed.append("$ ").append(line).append('\n').append(run.err()).append(run.out());
        }
        assertTrue(!printed.isEmpty(), () -> "a block without a command: " + block);
        return printed.toString();
    }

    /** Where the links of a text lead within the project: a path from its top, and maybe {@code #} and a heading. */
    static List<String> links(Path text) throws IOException {
        return LINK.matcher(Files.readString(text))
                .results()
                .map(link -> link.group(1))
                .map(link -> link.startsWith("#")
                        ? text + link
                        : Path.of("")
                                .resolve(text)
                                .resolveSibling(link)
                                .normalize()
                                .toString())
                .toList();
    }

    /** Whether there is such a file or folder, with such a heading. */
    static boolean exists(String link) throws IOException {
        String[] parts = link.split("#");
        Path file = Path.of(parts[0]);
        return Files.exists(file)
                && (parts.length == 1
                        || HEADING.matcher(Files.readString(file))
                                .results()
                                .anyMatch(heading -> anchor(heading.group(1)).equals(parts[1])));
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\w -]", "")
                .replace(' ', '-');
    }
}
