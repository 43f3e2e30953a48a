package org.assay.recruitment.vacancy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.input.CanonicalJson;
import org.assay.input.DocumentReader;
import org.assay.input.InputDocument;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Sha256;
import org.assay.record.CitedClauses;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordedInputs;
import org.assay.standard.Standard;
import org.assay.standard.StandardsLibrary;
import org.assay.standard.Suite;

/**
 * A vacancy with the documents that a record keeps beside it.
 *
 * @param node the file as it was read
 * @param units code and title of every unit that its criteria refer to
 * @param sources what its rules cite
 * @param suite name and version of the suite that the units are of, and the hash of what the record holds of it
 */
public record VacancyDocument(Vacancy vacancy, Node node, Node units, Node sources, DecisionRecord.Identity suite) {

    /** @throws org.assay.input.InputException with every problem of the file */
    public static VacancyDocument read(Path file, StandardsLibrary library) {
        return read(InputDocument.read(file), library);
    }

    /** @throws org.assay.input.InputException with every problem of the document */
    public static VacancyDocument read(InputDocument file, StandardsLibrary library) {
        Problems problems = new Problems();
        Node.Mapping node = DocumentReader.read(file, problems);
        Suite suite = library.suite();
        Vacancy vacancy = VacancyReader.read(node, suite.unitCodes(), problems);
        problems.throwIfAny();
        List<String> codes = vacancy.criteria().stream()
                .flatMap(criterion -> criterion.units().stream())
                .distinct()
                .toList();
        Standard.Documents documents = library.documents(codes);
        Node units = titles(documents.units());
        return new VacancyDocument(
                vacancy,
                node,
                units,
                documents.sources(),
                identity(suite.title(), suite.version(), units, documents.sources(), documents.given()));
    }

    /** The vacancy of a record. */
    public static VacancyDocument recorded(DecisionRecord recorded) {
        RecordedInputs inputs = new RecordedInputs(recorded);
        Node units = inputs.get("units");
        List<String> codes = new ArrayList<>();
        if (units instanceof Node.Sequence list) {
            list.items().forEach(unit -> codes.add(unit.text("code")));
        }
        Problems problems = new Problems();
        Node node = inputs.get("vacancy");
        Vacancy vacancy = VacancyReader.read(node, codes, problems);
        problems.throwIfAny();
        Node sources = inputs.get("sources");
        return new VacancyDocument(vacancy, node, units, sources, identity(recorded, units, sources));
    }

    /** This, with as much of what it cites as a record keeps. */
    public VacancyDocument with(CitedClauses cited) {
        Node kept = cited.of(sources);
        return new VacancyDocument(
                vacancy, node, units, kept, identity(suite.name(), suite.version(), units, kept, suite.given()));
    }

    private static DecisionRecord.Identity identity(DecisionRecord recorded, Node units, Node sources) {
        DecisionRecord.Identity suite = recorded.identities().get("suite");
        return suite == null
                ? identity("", "", units, sources, false)
                : identity(suite.name(), suite.version(), units, sources, suite.given());
    }

    /**
     * The hash is taken over what a record holds of the suite, so that a record proves it by itself: its name and version,
     * the titles of the units that criteria refer to, and the documents cited. No rule of recruitment looks at more.
     */
    private static DecisionRecord.Identity identity(
            String name, String version, Node units, Node sources, boolean given) {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("suite", (name + "\n" + version).getBytes(StandardCharsets.UTF_8));
        parts.put("units", CanonicalJson.write(units));
        parts.put("sources", CanonicalJson.write(sources));
        return new DecisionRecord.Identity(name, version, Sha256.of(parts), given);
    }

    private static Node titles(List<Node> units) {
        return Node.Sequence.of(units.stream()
                .map(unit -> Node.Mapping.of(
                        Map.of("code", Node.Scalar.of(unit.text("code")), "title", Node.Scalar.of(unit.text("title")))))
                .toList());
    }
}
