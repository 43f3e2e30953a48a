package org.assay.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.competence.CompetenceAssessment;
import org.assay.competence.PortfolioFile;
import org.assay.competence.PortfolioReading;
import org.assay.input.Node;
import org.assay.input.Workers;
import org.assay.record.DecisionRecord;
import org.assay.record.WrittenRecord;
import org.assay.rules.book.BundledRules;
import org.assay.rules.cases.CaseChanges;
import org.assay.standard.Standard;
import org.assay.standard.StandardsLibrary;

/** Records of all sorts that a report must bear, as the program judges them. */
public final class Samples {
    private Samples() {}

    private static final CompetenceAssessment ASSESSMENT = new CompetenceAssessment(BundledRules.load(), "0.2.0");

    static final String LONG_ID = "an-id-of-64-characters_that.has-no-place.at_which_a_line_can_be0";
    static final String LONG_NAME =
            "Ffransis Gwenllïan ap Rhydderch-Llywelyn o’r Felinheli a’r cyffiniau, sydd ag enw o ddau gant o nodau yn union, fel y bo’r adroddiad yn dangos pob un ohonynt heb golli dim, ac heb redeg dros yr ymyl";

    /** The cases by name. The samples themselves are tried elsewhere; these are those that no sample shows. */
    public static Map<String, DecisionRecord> all() {
        Map<String, DecisionRecord> all = new LinkedHashMap<>();
        all.put("mixed", mixed());
        all.put("elements", sample("sixty-items"));
        all.put("catalogue", sample("catalogue-unit"));
        all.put("countersigned", sample("es19-trainee-countersigned"));
        all.putAll(edited());
        return all;
    }

    /** What no sample shows, so that nobody else validates it. */
    public static Map<String, DecisionRecord> edited() {
        return Map.of("broken-duty", brokenDuty(), "hostile", hostile(), "long", longest());
    }

    public static DecisionRecord mixed() {
        return sample("es19-not-yet-competent");
    }

    public static DecisionRecord sample(String name) {
        return record(portfolio(name));
    }

    public static Node.Mapping portfolio(String name) {
        return PortfolioFile.at(Path.of("samples/competence", name + ".yaml")).read();
    }

    /** A trainee without countersignature, evidence that is pending, records without effect, and a candidate of no role. */
    private static DecisionRecord brokenDuty() {
        Node.Mapping portfolio = Edited.items(
                portfolio("es19-trainee-assessor"), "evidence", 0, 1, item -> Edited.text(item, "pending", "decision"));
        return record(portfolio
                .with("candidate", Edited.yaml("{id: C-009, name: Cosmo Ledgerwood, nation: england}"))
                .with("exceptional", Edited.yaml("[{unit: ES19, reason: Trains others}]"))
                .with("notApplicable", Edited.yaml("[{unit: ES19, outcomes: [\"1\", \"2\"], reason: Nobody does}]")));
    }

    /** Text that tries to be markup, and characters that no face has. */
    private static DecisionRecord hostile() {
        String name =
                "\u0338<script>alert('x')</script> & \"Søn\" </td><img src=\"http://127.0.0.1:9/x\"/> \u202Egpj.exe 王明 محمد";
        Node.Mapping portfolio = named(portfolio("es19-competent"), "candidate", name);
        return record(Edited.items(
                portfolio, "evidence", 0, 1, item -> Edited.text(item, "]]><!-- ${7*7} &amp; @if " + name, "title")));
    }

    /** Ids of 64 characters and names of 200, without a place to break, and the longest prose. */
    private static DecisionRecord longest() {
        String wall = "W".repeat(200);
        Node.Mapping portfolio = named(portfolio("es19-not-yet-competent"), "candidate", wall);
        portfolio = named(portfolio, "assessor", LONG_NAME);
        portfolio = Edited.text(portfolio, LONG_ID, "reference");
        for (int i = 0; i < 6; i++) {
            String id = i + LONG_ID.substring(1);
            String title = i % 2 == 0 ? wall : LONG_NAME;
            portfolio = Edited.items(
                    portfolio, "evidence", i, i + 1, item -> Edited.text(Edited.text(item, id, "id"), title, "title"));
        }
        Standard.Documents documents = library(portfolio).documents(PortfolioReading.units(portfolio));
        Node unit = Edited.text(documents.units().get(0), wall, "title");
        unit = Edited.items(
                unit,
                "outcomes",
                0,
                1,
                group -> Edited.items(
                        Edited.text(group, LONG_NAME, "heading"),
                        "items",
                        2,
                        3,
                        item -> Edited.text(
                                item, "Words without end. ".repeat(210).strip(), "text")));
        return record(
                portfolio,
                new Standard.Documents(
                        documents.suite(),
                        List.of(unit),
                        documents.strategy(),
                        documents.sources(),
                        documents.given()));
    }

    /** The portfolio with another name of the candidate or the assessor, wherever it stands. */
    public static Node.Mapping named(Node.Mapping portfolio, String role, String name) {
        String old = portfolio.get(role).orElseThrow().text("name");
        return (Node.Mapping) CaseChanges.replaced(portfolio, old, name);
    }

    public static byte[] bytes(DecisionRecord record) {
        return new WrittenRecord(record, Workers.alone()).bytes();
    }

    public static DecisionRecord record(Node.Mapping portfolio) {
        return record(portfolio, library(portfolio).documents(PortfolioReading.units(portfolio)));
    }

    private static DecisionRecord record(Node.Mapping portfolio, Standard.Documents documents) {
        return ASSESSMENT.assess(portfolio, documents, Optional.empty());
    }

    private static StandardsLibrary library(Node portfolio) {
        return StandardsLibrary.open(Path.of("standards", portfolio.text("suite")));
    }
}
