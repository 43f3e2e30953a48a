package org.assay.rules.centre;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assay.input.InputException;
import org.assay.input.OutputFile;
import org.assay.input.Sha256;
import org.assay.rules.book.RuleText;
import org.drools.model.Model;

/**
 * Compiled rules of earlier runs, by everything that they depend on. A file is put in its place whole, so that two runs
 * can do so at once; one that cannot be read is made again, and a folder that cannot be written to is only slower. So is
 * one that others own or may write to: what they put there would be run.
 */
final class RuleCache {
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path folder;

    RuleCache(Path folder) {
        this.folder = folder;
    }

    /**
     * What an earlier run kept, unless it holds anything that a rule has no business with.
     *
     * @param rest whatever else was checked when the rules were compiled
     */
    Optional<RuleCompiler.Compiled> find(List<RuleText> rules, String rest) {
        Path file = file(rules, rest);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isClosed(file)) {
            return Optional.empty();
        }
        try {
            return Files.size(file) > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(RuleClasses.unpack(Files.readAllBytes(file)))
                            .filter(compiled -> RuleCompiler.foreign(compiled).isEmpty());
        } catch (IOException | RuntimeException e) { // whatever is wrong with it, it is made again
            return Optional.empty();
        }
    }

    void keep(List<RuleText> rules, String rest, RuleCompiler.Compiled compiled) {
        try {
            Files.createDirectories(folder);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && areOwn(folder)) {
                close();
                OutputFile.write(file(rules, rest), RuleClasses.pack(compiled));
            }
        } catch (InputException | IOException e) {
            // the next run compiles again
        }
    }

    private void close() throws IOException {
        if (isPosix()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Whether folder and file are this user's, and nobody else may put anything there. */
    private boolean isClosed(Path file) {
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && areOwn(folder, file)
                    && (!isPosix() || Collections.disjoint(Files.getPosixFilePermissions(folder), OF_OTHERS));
        } catch (IOException e) {
            return false;
        }
    }

    /** On a system without owners, a person's folders are closed to others by themselves. */
    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private boolean areOwn(Path... paths) throws IOException {
        if (!isPosix()) {
            return true;
        }
        UserPrincipal user = user();
        for (Path path : paths) {
            if (!Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(user)) {
                return false;
            }
        }
        return true;
    }

    /** Who runs the program: the owner of what it writes, as a user need not have a name. */
    private UserPrincipal user() throws IOException {
        Path written = Files.createTempFile(folder, "owner", ".tmp");
        try {
            return Files.getOwner(written);
        } finally {
            Files.delete(written);
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
