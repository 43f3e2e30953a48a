package org.assay.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A centre's folder in one piece: each file begins with a line that names it, {@code === PATH}. Names that no folder of rules
 * has are left out, so that none leaves the folder.
 */
final class RulebookTarget implements Reader.Target {
    private static final Pattern FILE = Pattern.compile("(?m)^=== ([a-z][a-z.-]{0,40}(?:/[a-z][a-z.-]{0,40}){0,4})\\n");

    private final Scratch scratch = new Scratch();
    private final FolderReading reading = new FolderReading(scratch);

    @Override
    public List<byte[]> seeds() {
        return List.of(
                folder(CURRENT),
                folder(CURRENT + "=== recruitment/fairness.csv\n" + text("rules/recruitment/fairness.csv")),
                folder("=== competence/evidence/claim-valid.drl\n"
                        + text("rules/competence/evidence/claim-valid.drl")
                        + "=== competence/evidence/claim-valid.cases.yaml\n"
                        + text("rules/competence/evidence/claim-valid.cases.yaml")));
    }

    private static final String CURRENT = """
            === competence/evidence/evidence-current.drl
            package competence.evidence

            import org.assay.competence.facts.*;
            import org.assay.rules.*;

            rule "Evidence of this centre is of the last months"
                @Id( "evidence-current" )
                @Source( "centre, c1" )
                @Since( "2007-04-01" )
            when
                $limit : PolicyFigure( name == "observation-months", $earliest : monthsBefore )
                $e : Evidence( date < $earliest )
            then
                insert( Conclude.discounted( $e, "it is older than " + $limit.value() + " months",
                    $e.says( "is dated " + $e.date() ), $limit.figure() ) );
            end
            === competence/evidence/evidence-current.cases.yaml
            kind: rule-cases
            rule: evidence-current
            cases:
              - case: Evidence of the day of assessment stands
                alone: true
                given:
                  evidence:
                    - {id: E01, date: 2026-10-30}
                expect: []
              - case: Old evidence is discounted
                alone: true
                given:
                  evidence:
                    - {id: E01, date: 2020-10-30}
                expect: []
            """;

    private static byte[] folder(String more) {
        return ("""
                === rulebook.yaml
                kind: rulebook
                name: Fuzzed
                version: 1
                owner: Nobody
                base: bundled
                disabled:
                  - {id: claim-accepted, reason: Nobody asks for it}
                figures:
                  - {name: observation-months, from: 2020-01-01, value: 12, source: Policy 4.2}
                  - {name: first-day, from: 2020-01-01, value: 2026-01-31, source: Policy 4.3}
                === sources.yaml
                kind: sources
                documents:
                  - id: centre
                    title: Policy of the centre
                    version: 1
                    publisher: The centre
                    clauses:
                      - {id: c1, title: Currency}
                """ + more).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String file) {
        return new String(Seeds.bytes(Path.of(file)), StandardCharsets.UTF_8);
    }

    /** Latin-1 keeps every byte. */
    @Override
    public void read(byte[] file) {
        String whole = new String(file, StandardCharsets.ISO_8859_1);
        scratch.forget("rules");
        scratch.write("rules/.keep", new byte[0]);
        Matcher name = FILE.matcher(whole);
        int from = -1;
        String path = "";
        while (name.find()) {
            write(path, whole, from, name.start());
            path = name.group(1);
            from = name.end();
        }
        write(path, whole, from, whole.length());
        reading.read(scratch.resolve("rules"));
    }

    private void write(String path, String whole, int from, int to) {
        if (from >= 0 && !isFolder(path)) {
            scratch.write("rules/" + path, whole.substring(from, to).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private boolean isFolder(String path) {
        Path file = scratch.resolve("rules/" + path);
        for (Path above = file.getParent(); above != null; above = above.getParent()) {
            if (above.toFile().isFile()) {
                return true;
            }
        }
        return file.toFile().isDirectory();
    }
}
