package org.assay.rules.centre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.Rulebook;

/** A rulebook folder for one test. */
public final class OverlayFolder {
    public static final Rulebook BUNDLED = BundledRules.load();
    private static final Set<String> CITED = Set.of("practice, currency", "practice, validity");
    private static final AtomicInteger CACHES = new AtomicInteger();

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Path folder;

    public OverlayFolder(Path folder) {
        this.folder = folder;
        header("base: bundled");
    }

    public OverlayFolder header(String rest) {
        return file(
                "rulebook.yaml",
                "kind: rulebook\nname: A centre's policy\nversion: 7\nowner: The centre\n" + rest + "\n");
    }

    public OverlayFolder file(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule of the first stage, with one empty case; its {@code when} begins in line 10 and its {@code then} in 12. */
    public OverlayFolder rule(String id, String when, String then) {
        return ruleOf("competence.evidence", id, when, then);
    }

    /** The same of another stage. */
    public OverlayFolder ruleOf(String stage, String id, String when, String then) {
        return text(stage.replace('.', '/') + "/" + id, id, """
                package %s

                import org.assay.competence.facts.*;
                import org.assay.standard.Method;

                rule "The rule %s tries something"
                    @Id( "%s" )
                    @Source( "practice, validity" ) @Since( "2007-04-01" )
                when
                    %s
                then
                    %s
                end
                """.formatted(stage, id, id, when, then));
    }

    public OverlayFolder text(String id, String drl) {
        return text("competence/evidence/" + id, id, drl);
    }

    private OverlayFolder text(String path, String id, String drl) {
        file(path + ".drl", drl);
        return file(
                path + ".cases.yaml",
                "kind: rule-cases\nrule: " + id + "\ncases:\n  - case: It is tried\n    expect: []\n");
    }

    Path path() {
        return folder;
    }

    CentreRulebooks loader(Path cache) {
        return new CentreRulebooks(BUNDLED, () -> CITED, cache, LIMIT);
    }

    public Rulebook load() {
        return loader(folder.resolveSibling("cache" + CACHES.incrementAndGet())).load(folder);
    }
}
