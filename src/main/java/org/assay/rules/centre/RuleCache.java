package org.assay.rules.centre;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.input.InputException;
import org.assay.input.OutputFile;
import org.assay.input.Sha256;
import org.assay.rules.book.RuleText;
import org.drools.model.Model;

/**
 * Compiled rules of earlier runs, by everything that they depend on. A file is put in its place whole, so that two runs
 * can do so at once; one that cannot be read is made again, and a folder that cannot be written to is only slower.
 */
final class RuleCache {
    private final Path folder;

    RuleCache(Path folder) {
        this.folder = folder;
    }

    /** @param rest whatever else was checked when the rules were compiled */
    Optional<RuleCompiler.Compiled> find(List<RuleText> rules, String rest) {
        try {
            return Optional.of(RuleClasses.unpack(Files.readAllBytes(file(rules, rest))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void keep(List<RuleText> rules, String rest, RuleCompiler.Compiled compiled) {
        try {
            OutputFile.write(file(rules, rest), RuleClasses.pack(compiled));
        } catch (InputException e) {
            // the next run compiles again
        }
    }

    private Path file(List<RuleText> rules, String rest) {
        Map<String, byte[]> key = new TreeMap<>();
        rules.forEach(rule -> key.put(rule.path(), bytes(rule.text())));
        key.put(
                "?",
                bytes(rest + "|" + program() + "|" + Model.class.getPackage().getImplementationVersion() + "|"
                        + Runtime.version().feature()));
        return folder.resolve("rules-" + Sha256.of(key) + ".zip");
    }

    /** Compiled rules fit the facts of one build of the program only. */
    private static String program() {
        try {
            Path program = Path.of(RuleCache.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path dated =
                    Files.isDirectory(program) ? program.resolve("org/assay/rules/centre/RuleCache.class") : program;
            return program + "|" + Files.size(dated) + "|" + Files.getLastModifiedTime(dated);
        } catch (IOException | java.net.URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it lies", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
