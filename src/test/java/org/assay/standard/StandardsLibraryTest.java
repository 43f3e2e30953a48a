package org.assay.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.input.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suite's files by themselves and against each other. */
class StandardsLibraryTest {
    private static final Path DEMONSTRATION = Path.of("standards/demonstration");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_the_suite() throws IOException {
        try (Stream<Path> files = Files.walk(DEMONSTRATION)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(DEMONSTRATION.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void the_suite_holds_what_its_files_say() {
        StandardsLibrary.Contents contents = StandardsLibrary.open(folder).check();

        assertEquals("demonstration", contents.suite().id());
        assertEquals(
                List.of("DL1", "DL3", "DL4", "DL2", "DL5"), contents.suite().unitCodes());
        assertEquals(1, contents.roles());
    }

    @Test
    void a_standard_has_the_units_that_were_asked_for_in_that_order_and_no_others() {
        Standard standard = StandardsLibrary.open(folder).standard(List.of("DL3", "DL9", "DL1"));

        assertEquals(
                List.of("DL3", "DL1"), standard.units().stream().map(Unit::code).toList());
        assertTrue(standard.unit("DL1").isPresent());
        assertTrue(standard.unit("DL2").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units/DL2.yaml | group: behind-the-desk | group: at-the-desk | the suite does not list the unit DL2 in the group \"at-the-desk\"; make suite.yaml and the unit agree",
                "units/DL2.yaml | origin: anytown-2012 | origin: anytown-1999 | the suite has no origin \"anytown-1999\"; add it to suite.yaml",
                "units/DL2.yaml | links: [DL1] | links: [DL1, DL9] | the unit links to \"DL9\", which the suite does not have; remove the link",
                "assessment-strategy.yaml | outcomes: [\"8\"] | outcomes: [\"99\"] | there is no requirement \"DL1/99\"; name a requirement that its unit has",
                "assessment-strategy.yaml | suite: demonstration | suite: electoral-services | the strategy is for the suite \"electoral-services\", not \"demonstration\"; use the strategy of the suite",
            })
    void what_leads_nowhere_is_told_with_its_file(String file, String from, String to, String problem)
            throws IOException {
        Path changed = folder.resolve(file);
        String text = Files.readString(changed);
        assertTrue(text.contains(from), text);
        Files.writeString(changed, text.replace(from, to));

        List<String> problems = problems();

        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith(changed + ":"), problems::toString);
        assertTrue(problems.get(0).endsWith(": " + problem), problems::toString);
    }

    @Test
    void the_problems_of_all_files_are_told_at_once() throws IOException {
        Files.writeString(folder.resolve("units/DL1.yaml"), "kind: unit\n");
        Files.writeString(folder.resolve("units/DL3.yaml"), "[");
        Files.delete(folder.resolve("sources.yaml"));

        List<String> problems = problems();

        for (String file : List.of("units/DL1.yaml", "units/DL3.yaml", "sources.yaml")) {
            assertTrue(problems.stream().anyMatch(problem -> problem.contains(file)), problems::toString);
        }
    }

    @Test
    void a_folder_without_a_suite_is_refused() throws IOException {
        Files.delete(folder.resolve("suite.yaml"));

        assertEquals(
                List.of(folder + ": there is no suite.yaml in it; name a folder that holds a suite, such as"
                        + " standards/electoral-services"),
                problems());
    }

    private List<String> problems() {
        return assertThrows(InputException.class, () -> StandardsLibrary.open(folder)
                        .check())
                .problems()
                .stream()
                .map(Object::toString)
                .toList();
    }
}
