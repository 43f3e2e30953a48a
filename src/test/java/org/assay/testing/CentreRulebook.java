package org.assay.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A centre's rulebook in a folder, for one test: by default its policy is that evidence is at most 12 months old. */
public final class CentreRulebook {
    public static final String CURRENT = "competence/evidence/evidence-current";
    private static final String HEADER =
            "kind: rulebook\nname: Anytown policy\nversion: 3\nowner: Anytown Assessment Centre\n";
    private static final String FIGURES =
            "figures:\n  - {name: es19-observation-months, from: 2020-01-01, value: 12, source: Centre policy 4.2}\n";

    private final Path folder;

    private CentreRulebook(Path folder) {
        this.folder = folder;
    }

    /** Replaces the bundled rule of the currency of evidence. */
    public static CentreRulebook in(Path folder) {
        return new CentreRulebook(folder).header("base: bundled\n").rule(CURRENT, """
                when
                    $limit : PolicyFigure( name == "es19-observation-months", $earliest : monthsBefore )
                    $e : Evidence( date < $earliest )
                then
                    insert( Conclude.discounted( $e,
                        "it is older than " + $limit.value() + " months",
                        $e.says( "is dated " + $e.date() ), $limit.figure() ) );
                """);
    }

    /** @param rest of rulebook.yaml; the figure is added where it has none */
    public CentreRulebook header(String rest) {
        return file("rulebook.yaml", HEADER + rest + (rest.contains("figures:") ? "" : FIGURES));
    }

    /** @param path of the rule below the folder, without its ending */
    public CentreRulebook rule(String path, String body) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        file(path + ".drl", """
                package %s

                import org.assay.competence.facts.*;
                import org.assay.rules.*;

                rule "The centre's rule %s"
                    @Id( "%s" )
                    @Source( "practice, currency" )
                    @Since( "2007-04-01" )
                %send
                """.formatted(
                        path.substring(0, path.lastIndexOf('/')).replace('/', '.'), id, id, body));
        return file(path + ".cases.yaml", "kind: rule-cases\nrule: " + id + """

                cases:
                  - case: Evidence of the day of assessment stands
                    alone: true
                    given:
                      evidence:
                        - {id: E01, date: 2026-10-30}
                    expect: []
                """);
    }

    public CentreRulebook file(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
