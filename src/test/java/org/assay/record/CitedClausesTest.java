package org.assay.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.input.DocumentReader;
import org.assay.input.Node;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;
import org.assay.rules.Subject;
import org.junit.jupiter.api.Test;

class CitedClausesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Node SOURCES = DocumentReader.readRecord("sources.json", """
            {"kind": "sources", "documents": [
              {"id": "handbook", "title": "Handbook", "publisher": "A", "clauses": [
                {"id": "1", "title": "One"}, {"id": "2", "title": "Two"}, {"id": "10", "title": "Ten"}]},
              {"id": "circular", "title": "Circular", "publisher": "B", "clauses": [{"id": "1", "title": "One"}]},
              {"id": "letter", "title": "Letter", "publisher": "C", "clauses": [{"id": "1", "title": "One"}]}]}
            """.getBytes(StandardCharsets.UTF_8));

    @Test
    void clauses_that_rules_and_figures_cite_are_kept_and_documents_without_any_are_not() {
        assertEquals(
                "handbook 1; circular 1; ",
                clauses(cited("handbook, 1", figure("circular, 1")).of(SOURCES)));
    }

    @Test
    void a_document_that_is_cited_as_a_whole_is_kept_as_a_whole() {
        assertEquals(
                "handbook 1; handbook 2; handbook 10; ",
                clauses(cited("handbook", figure("what the panel agreed")).of(SOURCES)));
    }

    @Test
    void sources_of_which_nothing_is_cited_stay_as_they_are() {
        assertEquals(SOURCES, cited("elsewhere, 1", figure("")).of(SOURCES));
    }

    private static CitedClauses cited(String byRule, Ground byJudgement) {
        RuleInfo rule = new RuleInfo("rule", "It rules", byRule, DAY, Optional.empty(), "area.stage");
        Judgement judgement = new Judgement(
                "rule",
                new Subject(Subject.Kind.UNIT, "T1"),
                RecordedVerdict.ofSchema1("competent", false),
                "It is so.",
                "",
                List.of(byJudgement, new Ground.Absence("nothing else")));
        return new CitedClauses(List.of(rule), Optional.empty(), List.of(judgement));
    }

    private static Ground figure(String source) {
        return new Ground.Figure("months", "24 months", DAY, source);
    }

    private static String clauses(Node sources) {
        StringBuilder found = new StringBuilder();
        for (Node document : sources.items("documents")) {
            for (Node clause : document.items("clauses")) {
                found.append(document.text("id"))
                        .append(' ')
                        .append(clause.text("id"))
                        .append("; ");
            }
        }
        return found.toString();
    }
}
