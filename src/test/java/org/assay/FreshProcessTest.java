package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every area, judged by the bundled rules and by a centre's that are compiled anew, gives the same bytes in processes that
 * differ in all that one inherits: hashes of objects, the order of sets, language, time zone, user, folders and processors.
 */
class FreshProcessTest {
    private static final Path HOME =
            Path.of(System.getProperty("assay.home", "")).toAbsolutePath();

    private static final List<List<String>> MACHINES = List.of(
            List.of("-Duser.language=en", "-Duser.timezone=UTC"),
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-XX:hashCode=0",
                    "-XX:ActiveProcessorCount=1"),
            List.of(
                    "-Duser.language=th",
                    "-Duser.country=TH",
                    "-Duser.extensions=ca-buddhist-nu-thai",
                    "-Duser.timezone=America/St_Johns",
                    "-Duser.name=somebody-else",
                    "-XX:hashCode=2",
                    "-XX:ActiveProcessorCount=5"));

    @TempDir
    private Path folder;

    @Test
    void no_process_judges_otherwise_than_another() throws Exception {
        Path rules = centre(folder.resolve("rules"));
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < MACHINES.size(); i++) {
            running.add(start(MACHINES.get(i), Files.createDirectories(folder.resolve("machine-" + i)), rules));
        }
        for (int i = 0; i < running.size(); i++) {
            assertTrue(running.get(i).waitFor(5, TimeUnit.MINUTES), "still running");
            assertEquals(0, running.get(i).exitValue(), Files.readString(folder.resolve("machine-" + i + "/log")));
        }

        Map<String, String> first = made(folder.resolve("machine-0"));
        assertTrue(
                first.keySet().stream().filter(name -> name.endsWith(".json")).count() > 40, first::toString);
        for (int i = 1; i < MACHINES.size(); i++) {
            Map<String, String> other = made(folder.resolve("machine-" + i));
            assertEquals(first.keySet(), other.keySet());
            first.forEach((name, content) -> assertEquals(content, other.get(name), name));
        }
    }

    /** A whole rulebook: the bundled rules as a centre's own, so that each process compiles them all. */
    private static Path centre(Path to) throws IOException {
        Path from = HOME.resolve("rules");
        try (Stream<Path> walked = Files.walk(from)) {
            for (Path path : walked.toList()) {
                boolean left = path.toString().endsWith(".template") || path.endsWith("CATALOGUE.md");
                Path copy = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else if (!left) {
                    Files.copy(path, copy);
                }
            }
        }
        return to;
    }

    private static Process start(List<String> machine, Path own, Path rules) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UnlockExperimentalVMOptions",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dfile.encoding=UTF-8", // as the launcher says
                "-Dassay.home=" + HOME,
                "-Dassay.today=2026-12-31",
                "-Dassay.cache=" + own.resolve("cache"),
                "-Djava.io.tmpdir=" + Files.createDirectory(own.resolve("tmp")),
                "-Duser.home=" + own));
        command.addAll(machine);
        command.addAll(List.of(Commands.class.getName(), rules.toString()));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(own.toFile())
                .redirectErrorStream(true)
                .redirectOutput(own.resolve("log").toFile());
        process.environment().put("LC_ALL", "C");
        return process.start();
    }

    /** Contents by name, of records and of what was printed. */
    private static Map<String, String> made(Path machine) throws IOException {
        Map<String, String> made = new TreeMap<>();
        try (Stream<Path> walked = Files.walk(machine.resolve("out"))) {
            for (Path path : walked.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(path).replace(machine.toString(), "MACHINE");
                made.put(machine.relativize(path).toString(), content);
            }
        }
        return made;
    }

    /** Everything in one process, which compiles the centre's rules once. */
    static final class Commands {
        private Commands() {}

        public static void main(String[] args) throws IOException {
            run("bundled");
            run("centre", "--rules", args[0]);
        }

        private static void run(String name, String... rules) throws IOException {
            String out = "out/" + name;
            assay(out + "/assess", List.of("assess", samples("competence").toString()), rules);
            Path round = samples("recruitment");
            String vacancy = round.resolve("electoral-administrator.yaml").toString();
            String applications = round.resolve("applications.csv").toString();
            assay(out + "/sift", List.of("sift", vacancy, applications), rules);
            for (String panel : List.of("selection", "ties", "nobody", "toolkit-example")) {
                String scores = round.resolve(panel + ".yaml").toString();
                assay(out + "/select-" + panel, List.of("select", vacancy, scores), rules);
            }
            try (Stream<Path> sifted = Files.list(Path.of(out, "sift"))) {
                Path record = sifted.filter(path -> path.toString().endsWith("-sift.json"))
                        .findFirst()
                        .orElseThrow();
                String monitoring = round.resolve("monitoring.yaml").toString();
                print(out + "/fairness.txt", List.of("fairness", record.toString(), monitoring), rules);
            }
        }

        private static Path samples(String area) {
            return Path.of(System.getProperty("assay.home"), "samples", area);
        }

        private static void assay(String to, List<String> command, String... rules) throws IOException {
            List<String> args = new ArrayList<>(command);
            args.addAll(List.of("--format", "json,text", "-o", Files.createDirectories(Path.of(to)) + "/"));
            print(to + "/printed.txt", args, rules);
        }

        private static void print(String to, List<String> command, String... rules) throws IOException {
            List<String> args = new ArrayList<>(command);
            args.addAll(List.of(rules));
            StringWriter printed = new StringWriter();
            PrintWriter writer = new PrintWriter(printed);
            int exitCode = Main.run(args.toArray(String[]::new), writer, writer);
            if (exitCode != 0) {
                throw new IllegalStateException(args + " exits with " + exitCode + ":\n" + printed);
            }
            Files.writeString(Path.of(to), printed.toString());
        }
    }
}
