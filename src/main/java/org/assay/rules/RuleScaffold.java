package org.assay.rules;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assay.input.OutputFile;
import org.assay.input.Problem;
import org.assay.input.Source;

/** Lays out a new rule and its cases, which fail until somebody writes them. */
public final class RuleScaffold {
    private static final String HEADER = """
            kind: rulebook
            name: Our rulebook
            version: 1
            owner: Our centre
            base: bundled
            # disabled:
            #   - {id: evidence-current, reason: Why the centre does not apply it}
            # figures:
            #   - {name: months, from: %s, value: 12, source: Which document or decision it was taken from}
            """;

    private static final String RULE = """
            package %s

            import org.assay.competence.facts.*;
            import org.assay.rules.*;
            import org.assay.standard.*;

            rule "Say here in one sentence what %s does"
                @Id( "%s" )
                @Source( "DOCUMENT, CLAUSE" )
                @Since( "%s" )
            when
                $e : Evidence( authenticated == false )
            then
                insert( Conclude.discounted( $e, "say why, as the end of a sentence", $e.says( "say what the portfolio has" ) ) );
            end
            """;

    private static final String CASES = """
            kind: rule-cases
            rule: %s
            cases:
              - case: Say here what makes the rule fire
                given:
                  assessedOn: %s
                  evidence:
                    - {id: E01, authenticated: false}
                expect:
                  - Write here every judgement that you expect; assay rules test shows what comes out
                says:
                  - Write here the full sentence that the rule has to say
              - case: Say here what leaves the rule silent
                given:
                  assessedOn: %s
                expect:
                  - Write here every judgement that you expect; the candidate of the case base is competent
            """;

    private RuleScaffold() {}

    /**
     * Writes the files.
     *
     * @param folder the rulebook's; it gets a {@code rulebook.yaml} where it has none
     * @param stage one of the area's stages
     * @param since the day from which the rule applies
     * @return the files written
     * @throws RulesException where the rule is already there
     */
    public static List<Path> write(Path folder, String stage, String id, LocalDate since) {
        Path place = folder.resolve(stage.replace('.', '/'));
        Path rule = place.resolve(id + RuleFile.ENDING);
        Path cases = place.resolve(id + RuleCases.ENDING);
        for (Path file : List.of(rule, cases)) {
            if (Files.exists(file)) {
                throw new RulesException(List.of(new Problem(
                        Source.whole(file.toString()),
                        "the file is already there",
                        "change it, or choose another id")));
            }
        }
        List<Path> written = new ArrayList<>();
        Path header = folder.resolve(RulebookHeader.FILE);
        if (!Files.exists(header)) {
            written.add(write(header, HEADER.formatted(since)));
        }
        written.add(write(rule, RULE.formatted(stage, id, id, since)));
        written.add(write(cases, CASES.formatted(id, since, since)));
        return written;
    }

    private static Path write(Path file, String text) {
        OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        return file;
    }
}
