package org.assay;

import static java.util.Map.entry;
import static org.assay.LauncherHome.NO_ARCHIVE;
import static org.assay.LauncherHome.javaHome;
import static org.assay.LauncherHome.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.LauncherHome.Outcome;
import org.assay.cli.AssayCommand;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

class LauncherTest extends LauncherFolder {
    @Test
    void it_runs_from_another_directory_through_links() throws Exception {
        LauncherHome home = LauncherHome.built(folder);
        Path near = Files.createSymbolicLink(folder.resolve("near"), Path.of("assay"));
        Path far = Files.createSymbolicLink(temp.resolve("far"), near);

        Outcome outcome = run(temp, javaHome(jdk), far, "explain", "two words");

        assertEquals("", outcome.err());
        assertEquals(
                List.of(
                        "-Dassay.home=" + home.folder(),
                        "-Dassay.terminal=false",
                        "-jar",
                        folder + "/target/assay.jar",
                        "explain",
                        "two words"),
                last(6, outcome));
    }

    @Test
    void it_runs_by_its_bare_name_in_its_own_folder() throws Exception {
        LauncherHome.built(folder);

        Outcome outcome = run(folder, javaHome(jdk), Path.of("/bin/sh"), "assay", "x");

        assertEquals(List.of("-Dassay.home=" + folder), last(5, outcome).subList(0, 1));
    }

    @Test
    void java_home_wins_over_the_path() throws Exception {
        LauncherHome home = LauncherHome.built(folder);
        Path other = LauncherHome.jdk(temp.resolve("other"), "21");
        Map<String, String> path = Map.ofEntries(NO_ARCHIVE, entry("PATH", other.resolve("bin") + ":/usr/bin:/bin"));
        Map<String, String> both = Map.ofEntries(
                NO_ARCHIVE, entry("PATH", other.resolve("bin") + ":/usr/bin:/bin"), entry("JAVA_HOME", jdk.toString()));

        assertTrue(run(temp, path, home.program()).out().startsWith(other + "/bin/java\n"));
        assertTrue(run(temp, both, home.program()).out().startsWith(jdk + "/bin/java\n"));
    }

    @Test
    void missing_java_is_said_with_what_to_install() throws Exception {
        LauncherHome home = LauncherHome.built(folder);
        Path nothing = Files.createDirectories(temp.resolve("nothing"));

        Outcome outcome = run(temp, Map.of("PATH", nothing.toString()), home.program());

        assertEquals(2, outcome.exit());
        assertTrue(outcome.err().startsWith("assay: No Java was found. Assay needs a JDK, version 17 or newer."));
        assertTrue(outcome.err().contains("apt install openjdk-17-jdk-headless"));
    }

    @Test
    void a_java_home_without_java_is_said() throws Exception {
        LauncherHome home = LauncherHome.built(folder);

        Outcome outcome = run(temp, javaHome(Path.of("/nowhere")), home.program());

        assertEquals(2, outcome.exit());
        assertTrue(outcome.err().startsWith("assay: JAVA_HOME is /nowhere, which has no bin/java."));
    }

    @Test
    void too_old_a_java_is_said_with_its_version() throws Exception {
        LauncherHome home = LauncherHome.built(folder);
        Path old = LauncherHome.jdk(temp.resolve("old"), "1.8.0_392");

        Outcome outcome = run(temp, javaHome(old), home.program());

        assertEquals(2, outcome.exit());
        assertTrue(outcome.err().startsWith("assay: The Java at " + old + " is version 1.8.0_392. Assay needs a JDK"));
    }

    @Test
    void the_exit_code_is_the_programs() throws Exception {
        LauncherHome home = LauncherHome.built(folder);
        Map<String, String> environment =
                Map.ofEntries(NO_ARCHIVE, entry("EXIT", "10"), entry("JAVA_HOME", jdk.toString()));

        assertEquals(10, run(temp, environment, home.program()).exit());
    }

    @Test
    void many_portfolios_get_both_compilers() throws Exception {
        LauncherHome home = LauncherHome.built(folder);
        String onlyFirst = "-XX:TieredStopAtLevel=1";

        String one = run(temp, javaHome(jdk), home.program(), "assess", "-o", ".", "a.yaml", "--format", "pdf")
                .out();
        String two = run(temp, javaHome(jdk), home.program(), "assess", "a.yaml", "b.yaml")
                .out();
        String all = run(temp, javaHome(jdk), home.program(), "assess", ".").out();

        assertTrue(one.contains(onlyFirst));
        assertFalse(two.contains(onlyFirst));
        assertFalse(all.contains(onlyFirst));
    }

    /** A folder makes a batch of the run, unless it is the value of an option. */
    @Test
    void the_launcher_knows_every_option_that_takes_a_value() throws Exception {
        LauncherHome home = LauncherHome.built(folder);
        List<OptionSpec> options = AssayCommand.program(InstalledAreas.ALL, "assess")
                .getSubcommands()
                .get("assess")
                .getCommandSpec()
                .options();
        List<String> taken = options.stream()
                .filter(option -> option.arity().max() > 0)
                .flatMap(option -> Stream.of(option.names()))
                .filter(name -> !name.equals("--jobs"))
                .toList();

        assertTrue(taken.contains("--time-limit"), taken::toString);
        for (String option : taken) {
            Outcome outcome = run(temp, javaHome(jdk), home.program(), "assess", option, ".", "a.yaml");
            assertTrue(outcome.out().contains("-XX:TieredStopAtLevel=1"), option);
        }
    }

    private static List<String> last(int count, Outcome outcome) {
        List<String> lines = outcome.out().lines().toList();
        return lines.subList(lines.size() - count, lines.size());
    }
}
