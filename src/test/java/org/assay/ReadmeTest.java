package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.testing.Golden;
import org.assay.testing.Signer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the chapters show is what there is; {@code -Dassay.rewrite=true} writes the shown outputs anew. */
class ReadmeTest {
    private static final List<String> NOT_ON_THE_MAP = List.of(".git", ".gitignore", "target", "out", "README.md");
    /** Bytes of a picture: whoever clones the project fetches every one that there ever was. */
    private static final long LARGEST_PICTURE = 120_000;

    private Set<Path> before;

    static Stream<Path> texts() throws IOException {
        return Chapters.texts();
    }

    @BeforeEach
    void note_what_lies_there_and_lay_a_key_beside_it() throws IOException {
        before = written();
        Path out = Files.createDirectories(Path.of("out"));
        // of somebody who tried the chapter: no signed report is replaced
        Files.deleteIfExists(out.resolve("es19-competent-signed.pdf"));
        Signer centre = Signer.issuer("Anytown Council");
        Signer.issuedBy(centre, "Gwendoline Ashcombe-Vole", "EC").keystore(out.resolve("assessor.p12"));
        Files.writeString(out.resolve("password"), Signer.PASSWORD);
        centre.pem(out.resolve("centre.pem"));
    }

    @AfterEach
    void remove_what_the_commands_wrote() throws IOException {
        List<Path> made = written().stream()
                .filter(file -> !before.contains(file))
                .sorted(Comparator.reverseOrder())
                .toList();
        for (Path file : made) {
            Files.delete(file);
        }
    }

    /** Shown commands write reports to the top folder, or into {@code out}, which git ignores. */
    private static Set<Path> written() throws IOException {
        Set<Path> written = new TreeSet<>();
        try (Stream<Path> top = Files.list(Path.of(""))) {
            top.filter(file -> file.toString().endsWith(".pdf")).forEach(written::add);
        }
        if (Files.exists(Path.of("out"))) {
            try (Stream<Path> below = Files.walk(Path.of("out"))) {
                below.forEach(written::add);
            }
        }
        return written;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_command_prints_what_the_text_shows(Path text) throws IOException {
        Golden.check(text, Chapters.withOutputsAnew(Files.readString(text)));
    }

    @Test
    void the_readme_shows_commands_and_has_links() throws IOException {
        assertFalse(Chapters.commands(Files.readString(Chapters.README)).isEmpty());
        assertFalse(Chapters.links(Chapters.README).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_link_leads_to_a_file_and_a_heading_that_are_there(Path text) throws IOException {
        List<String> dead = new ArrayList<>();
        for (String link : Chapters.links(text)) {
            if (!Chapters.exists(link)) {
                dead.add(link);
            }
        }

        assertEquals(List.of(), dead);
    }

    @Test
    void the_map_names_every_top_level_entry() throws IOException {
        String readme = Files.readString(Chapters.README);
        try (Stream<Path> entries = Files.list(Path.of("."))) {
            List<String> missing = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !NOT_ON_THE_MAP.contains(name))
                    .filter(name -> !readme.contains("`" + name + "`"))
                    .toList();

            assertEquals(List.of(), missing);
        }
    }

    @Test
    void every_chapter_is_reached_from_the_index_and_the_index_from_the_readme() throws IOException {
        Set<Path> reached = new TreeSet<>();
        Deque<Path> next = new ArrayDeque<>(List.of(Chapters.INDEX));
        while (!next.isEmpty()) {
            Path text = next.remove();
            if (reached.add(text)) {
                for (String link : Chapters.links(text)) {
                    Path to = Path.of(link.replaceFirst("#.*", ""));
                    if (to.startsWith("docs") && to.toString().endsWith(".md")) {
                        next.add(to);
                    }
                }
            }
        }

        assertEquals(Chapters.chapters().toList(), List.copyOf(reached));
        assertTrue(Chapters.links(Chapters.README).contains(Chapters.INDEX.toString()));
    }

    @Test
    void pictures_are_small() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/pictures"))) {
            for (Path picture :
                    files.filter(file -> file.toString().endsWith(".png")).toList()) {
                assertTrue(Files.size(picture) <= LARGEST_PICTURE, () -> picture + " is too large");
            }
        }
    }
}
