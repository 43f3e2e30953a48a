package org.assay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A copy of the launcher in a folder of its own, beside stand-ins for the build and for Java that tell what they were given. */
record LauncherHome(Path folder) {

    /** Keeps class archives out of a test, whose maker would still be at work when the folder is deleted. */
    static final Map.Entry<String, String> NO_ARCHIVE = Map.entry("ASSAY_JAVA_OPTS", "-Xshare:auto");

    /** What a finished command left. */
    record Outcome(int exit, String out, String err) {}

    /** Sources that are older than the build, as after a fresh build. */
    static LauncherHome built(Path folder) throws IOException {
        LauncherHome home = unbuilt(folder);
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/assay.jar"), "");
        Files.writeString(folder.resolve("target/assay.built"), "");
        return home;
    }

    /** Its stand-in for Maven takes a moment, notes each build, and fails where there is a file {@code broken}. */
    static LauncherHome unbuilt(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Files.copy(Path.of(System.getProperty("assay.home"), "assay"), folder.resolve("assay"));
        script(folder.resolve("mvnw"), """
                echo "$*" >>builds
                if [ -f broken ]; then echo 'the compiler is unhappy'; exit 1; fi
                sleep 1
                mkdir -p target && : >target/assay.jar && : >target/assay.built
                """);
        return new LauncherHome(folder);
    }

    Path program() {
        return folder.resolve("assay");
    }

    List<String> builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds"));
    }

    /** A JDK whose {@code java} prints its name and arguments, one a line, and exits with the number in {@code EXIT}. */
    static Path jdk(Path folder, String version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"N/A\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(folder.resolve("bin/java"), "printf '%s\\n' \"$0\" \"$@\"; exit ${EXIT:-0}\n");
        script(folder.resolve("bin/javac"), "");
        return folder;
    }

    static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    /** An environment with this JDK and without class archives. */
    static Map<String, String> javaHome(Path jdk) {
        return Map.ofEntries(NO_ARCHIVE, Map.entry("JAVA_HOME", jdk.toString()));
    }

    static Outcome run(Path directory, Map<String, String> environment, Path program, String... arguments)
            throws IOException, InterruptedException {
        return finish(start(directory, environment, program, arguments));
    }

    /** Runs a command with this environment and no more than a bare path added to it. */
    static Process start(Path directory, Map<String, String> environment, Path program, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Outcome finish(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running: " + process.info());
        }
        return new Outcome(process.exitValue(), out, err);
    }
}
