package org.assay.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.input.Sha256;
import org.assay.input.Workers;
import org.assay.rules.centre.CentreRulebooks;
import org.assay.rules.centre.InstalledRulebooks;
import org.assay.standard.InstalledSuites;
import picocli.CommandLine.IVersionProvider;

/** What the program knows of itself: its version, and the folder that its standards lie in. */
public final class Installation implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Stream<String> source = Stream.of("assay " + version(), commit(property("commit")));
        return Stream.concat(source, jar(program()).stream()).toArray(String[]::new);
    }

    /** What the program's own classes were loaded from. */
    private static Path program() {
        try {
            return Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a loader of classes from files gives their address", e);
        }
    }

    /** The jar's name and SHA-256; empty for a folder of classes, as tests run from. */
    static Optional<String> jar(Path program) {
        if (!Files.isRegularFile(program)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(program)) {
            return Optional.of(program.getFileName() + " SHA-256 " + Sha256.of(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String version() {
        return property("version");
    }

    /** @param described as git describes it: a hash, then {@code -dirty} where files had changed since; or empty */
    static String commit(String described) {
        if (described.isEmpty()) {
            return "unknown commit";
        }
        String hash = described.replace("-dirty", "");
        return "commit " + hash + (hash.equals(described) ? "" : ", and changes since");
    }

    private static String property(String name) {
        Properties properties = new Properties();
        try (InputStream in = Installation.class.getResourceAsStream("program.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(name);
    }

    /** Where {@code standards/} lies: the launcher says so; without it, the current directory. */
    public static Path home() {
        return Path.of(System.getProperty("assay.home", ""));
    }

    public static InstalledSuites suites() {
        return new InstalledSuites(home().resolve("standards"));
    }

    /** @param limit how long one judging may take */
    public static InstalledRulebooks rulebooks(Duration limit) {
        return new InstalledRulebooks(Installation::citations, cache().resolve("rules"), limit);
    }

    /** Document and clause of everything that an installed suite lets a rule cite. */
    private static Set<String> citations() {
        return suites().all().stream()
                .map(suite -> suite.documents(Set.of()).sources())
                .flatMap(sources -> CentreRulebooks.citations(sources).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All processors, for rounds of thousands. */
    public static Workers workers() {
        return Workers.of(ForkJoinPool.commonPool());
    }

    /** Today, as the clock says; a test says it by a system property. Nothing that is written may depend on it. */
    public static LocalDate today() {
        String set = System.getProperty("assay.today", "");
        return set.isEmpty() ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(set);
    }

    /** This moment to the second, as the clock says; noon of the day where a test says one. Only what people sign names it. */
    public static Instant now() {
        String set = System.getProperty("assay.today", "");
        return set.isEmpty() ? Instant.now().truncatedTo(ChronoUnit.SECONDS) : noon(LocalDate.parse(set));
    }

    /** The middle of a day in UTC, which is the same day for most of the world. */
    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** Where the program may keep what it can make again. */
    static Path cache() {
        String set = System.getenv("XDG_CACHE_HOME");
        Path caches = set == null || set.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(set);
        return Path.of(System.getProperty("assay.cache", caches.resolve("assay").toString()));
    }
}
