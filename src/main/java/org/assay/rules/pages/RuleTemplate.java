package org.assay.rules.pages;

import java.time.LocalDate;
import java.util.List;
import org.assay.rules.cases.CaseBench;

/**
 * What a new rule of a stage starts from. There is one for each stage in which centres write rules of their own.
 *
 * @param figure the name of the figure that the rule reads, with the rule's id in place of {@code %s}
 * @param rule the text of the rule, with package, id and first day to be put in
 * @param cases its cases, with id and first day to be put in
 */
record RuleTemplate(String stage, String figure, String rule, String cases) {
    private static final String HEADER = """
            kind: rulebook
            name: Our rulebook
            version: 1
            owner: Our centre
            base: bundled
            # disabled:
            #   - {id: evidence-current, reason: Why the centre does not apply it}
            # figures:
            #   - {name: %s, from: %s, value: 1, source: Which document or decision it was taken from}
            """;

    private static final String HEAD = """
            package %1$s

            import org.assay.competence.facts.*;
            import org.assay.rules.*;
            import org.assay.standard.*;
            import java.util.List;

            rule "Say here in one sentence what %2$s does"
                @Id( "%2$s" )
                @Source( "DOCUMENT, CLAUSE" )
                @Since( "%3$s" )
            """;

    private static final String DISCOUNT = HEAD + """
            when
                $e : Evidence( authenticated == false )
            then
                insert( Conclude.discounted( $e, "say why, as the end of a sentence", $e.says( "say what the portfolio has" ) ) );
            end
            """;

    private static final String SUFFICIENCY = HEAD + """
            when
                $asked : PolicyFigure( name == "%2$s-pieces", $pieces : value )
                $u : UnderAssessment( $code : code )
                not UnitSetAside( unitCode == $code )
                $items : List( size < $pieces )
                    from accumulate( $s : Supports( unitCode == $code, method == Method.WORK_PRODUCT ), collectList( $s ) )
            then
                insert( Sufficiency.lacks( $u, Method.WORK_PRODUCT, $asked, $items ) );
            end
            """;

    private static final String CASES = """
            kind: rule-cases
            rule: %%1$s
            cases:
              - case: Say here what makes the rule fire
                given:
                  assessedOn: %%2$s
            %s    expect:
                  - Write here every judgement that you expect; assay rules test shows what comes out
                says:
                  - Write here the full sentence that the rule has to say
              - case: Say here what leaves the rule silent
                given:
                  assessedOn: %%2$s
            %s    expect:
                  - Write here every judgement that you expect; the candidate of the case base is competent
            """;

    private static final List<RuleTemplate> ALL = List.of(
            new RuleTemplate(
                    "competence.evidence",
                    "%s-months",
                    DISCOUNT,
                    CASES.formatted(evidence("{id: E01, authenticated: false}"), "")),
            new RuleTemplate(
                    "competence.requirements",
                    "%s-pieces",
                    SUFFICIENCY,
                    CASES.formatted("", evidence("{id: E02, method: work-product}"))));

    private static String evidence(String item) {
        return "      evidence:\n        - " + item + "\n";
    }

    /** Those for the stages of an area, in the order of the stages. */
    static List<RuleTemplate> of(CaseBench area) {
        return ALL.stream()
                .filter(template -> area.stages().contains(template.stage()))
                .toList();
    }

    /** A {@code rulebook.yaml} for a folder that has none. */
    static String header(String figure, LocalDate since) {
        return HEADER.formatted(figure, since);
    }

    String figureOf(String id) {
        return figure.formatted(id);
    }

    String rule(String id, LocalDate since) {
        return rule.formatted(stage, id, since);
    }

    String cases(String id, LocalDate since) {
        return cases.formatted(id, since);
    }
}
