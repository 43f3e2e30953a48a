package org.assay.recruitment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.input.CanonicalJson;
import org.assay.input.DocumentReader;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Sha256;
import org.assay.record.DecisionRecord;
import org.assay.standard.Standard;
import org.assay.standard.StandardsLibrary;
import org.assay.standard.Suite;

/**
 * A vacancy with the documents that a record keeps beside it.
 *
 * @param node the file as it was read
 * @param units code and title of every unit that its criteria refer to
 * @param sources what its rules cite
 * @param suite name, version and hash of the suite that the units are of
 */
public record VacancyDocument(Vacancy vacancy, Node node, Node units, Node sources, DecisionRecord.Identity suite) {

    /** @throws org.assay.input.InputException with every problem of the file */
    public static VacancyDocument read(Path file, StandardsLibrary library) {
        Node.Mapping node = DocumentReader.read(file);
        Suite suite = library.suite();
        Problems problems = new Problems();
        Vacancy vacancy = VacancyReader.read(node, suite.unitCodes(), problems);
        problems.throwIfAny();
        List<String> codes = vacancy.criteria().stream()
                .flatMap(criterion -> criterion.units().stream())
                .distinct()
                .toList();
        Standard.Documents documents = library.documents(codes);
        return new VacancyDocument(
                vacancy,
                node,
                titles(documents.units()),
                documents.sources(),
                new DecisionRecord.Identity(suite.title(), suite.version(), hash(documents)));
    }

    /** The vacancy of a record. */
    static VacancyDocument recorded(DecisionRecord recorded) {
        Node units = Recruitment.input(recorded, "units");
        List<String> codes = new ArrayList<>();
        if (units instanceof Node.Sequence list) {
            list.items().forEach(unit -> codes.add(unit.text("code")));
        }
        Problems problems = new Problems();
        Node node = Recruitment.input(recorded, "vacancy");
        Vacancy vacancy = VacancyReader.read(node, codes, problems);
        problems.throwIfAny();
        return new VacancyDocument(
                vacancy,
                node,
                units,
                Recruitment.input(recorded, "sources"),
                recorded.identities().get("suite"));
    }

    /** Of everything that the vacancy was read against. */
    private static String hash(Standard.Documents documents) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("suite", CanonicalJson.write(documents.suite()));
        files.put("units", CanonicalJson.write(Node.Sequence.of(documents.units())));
        files.put("sources", CanonicalJson.write(documents.sources()));
        return Sha256.of(files);
    }

    private static Node titles(List<Node> units) {
        return Node.Sequence.of(units.stream()
                .map(unit -> Node.Mapping.of(
                        Map.of("code", Node.Scalar.of(unit.text("code")), "title", Node.Scalar.of(unit.text("title")))))
                .toList());
    }
}
