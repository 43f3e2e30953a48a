package org.assay.competence;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.input.Node;
import org.assay.input.Workers;
import org.assay.record.DecisionRecord;
import org.assay.record.WrittenRecord;
import org.assay.rules.Judgement;
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.Rulebook;
import org.assay.standard.Requirement;
import org.assay.standard.Standard;
import org.assay.standard.StandardsLibrary;

/** The suites of the library that tests make up portfolios for. */
enum Suite {
    ELECTORAL_SERVICES("electoral-services", List.of("ES19", "ES5", "ES10")),
    DEMONSTRATION("demonstration", List.of("DL1", "DL2", "DL3", "DL4", "DL5"));

    static final Rulebook RULEBOOK = BundledRules.load();
    private static final CompetenceAssessment ASSESSMENT = new CompetenceAssessment(RULEBOOK, "0");

    private final String id;
    private final List<String> units;
    private final Standard standard;
    private final StandardsLibrary library;
    private final Map<List<String>, Standard.Documents> documents = new ConcurrentHashMap<>();

    Suite(String id, List<String> units) {
        this.id = id;
        this.units = units;
        library = StandardsLibrary.open(Path.of("standards", id));
        standard = library.standard(units);
    }

    String id() {
        return id;
    }

    List<String> units() {
        return units;
    }

    /** Everything that a unit asks for; nothing for a unit that is only listed. */
    List<Requirement> requirements(String unit) {
        return standard.unit(unit).orElseThrow().hasRequirements()
                ? standard.unit(unit).orElseThrow().requirements()
                : List.of();
    }

    Standard.Documents documents(List<String> codes) {
        return documents.computeIfAbsent(codes, library::documents);
    }

    static DecisionRecord assess(Dossier dossier) {
        return ASSESSMENT.assess(dossier.node(), dossier.suite().documents(dossier.units()), Optional.empty());
    }

    /** The decision on a file that was made from a portfolio, for the same units of the same suite. */
    static DecisionRecord assess(Dossier dossier, Node.Mapping changed) {
        return ASSESSMENT.assess(changed, dossier.suite().documents(dossier.units()), Optional.empty());
    }

    static List<Judgement> judge(Dossier dossier, Node.Mapping changed) {
        return assess(dossier, changed).judgements();
    }

    static byte[] written(DecisionRecord decision) {
        return new WrittenRecord(decision, Workers.alone()).bytes();
    }

    static DecisionRecord replay(DecisionRecord recorded) {
        return ASSESSMENT.replay(recorded);
    }

    static List<Judgement> judge(Dossier dossier) {
        return assess(dossier).judgements();
    }
}
