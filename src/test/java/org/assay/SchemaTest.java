package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.competence.CheckedPortfolio;
import org.assay.competence.CompetenceArea;
import org.assay.competence.PortfolioReading;
import org.assay.competence.facts.Decision;
import org.assay.fairness.Monitoring;
import org.assay.input.CanonicalJson;
import org.assay.input.DocumentReader;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.record.RecordReader;
import org.assay.recruitment.RecruitmentArea;
import org.assay.recruitment.applications.ApplicationsFile;
import org.assay.recruitment.facts.Combination;
import org.assay.recruitment.vacancy.AssessmentMethod;
import org.assay.recruitment.vacancy.Criterion;
import org.assay.recruitment.vacancy.Vacancy;
import org.assay.recruitment.vacancy.VacancyDocument;
import org.assay.rules.Subject;
import org.assay.rules.cases.CaseBench;
import org.assay.rules.cases.CaseChanges;
import org.assay.rules.cases.RulesFile;
import org.assay.standard.Method;
import org.assay.standard.Nation;
import org.assay.standard.Role;
import org.assay.standard.StandardFile;
import org.assay.standard.StandardsLibrary;
import org.assay.standard.Standing;
import org.assay.standard.Status;
import org.assay.standard.Wording;
import org.assay.testing.CentreRulebook;
import org.assay.testing.Mutation;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas, which editors go by, agree with the readers, which the program goes by. */
class SchemaTest {
    private static final StandardsLibrary LIBRARY = StandardsLibrary.open(Path.of("standards/electoral-services"));
    private static final Set<String> RECRUITMENT = Set.of("vacancy", "applications", "monitoring");
    private static final List<CaseBench> AREAS = List.of(new CompetenceArea().cases(), new RecruitmentArea().cases());
    private static final Vacancy VACANCY = VacancyDocument.read(
                    Path.of("samples/recruitment/electoral-administrator.yaml"), LIBRARY)
            .vacancy();
    /** Problems that a schema cannot see, as it looks at one value at a time. */
    private static final Pattern NEEDS_OTHER_PLACES = Pattern.compile(
            "has no (scope|unit|outcome|knowledge|criterion) \"|the portfolio is not for the unit|there is no judgement|has the standing of the candidate"
                    + "|is not on the panel|these applications are for|there is no essential criterion|and no score"
                    + "|the id \"[^\"]+\" is that of|nobody in the portfolio has the id|there is no other item of evidence"
                    + "|and \"decision\" differ|the period ends before|is not the last day of|is listed twice|there is no group|it asks for \\d+ of|its units have \\d+ credits");
    /** Nor what it needs to know of somebody whom a portfolio names by an id alone. */
    private static final Pattern NEEDS_PEOPLE = Pattern.compile(
            "\"(name|standing|qualified|occupationallyCompetent)\" is missing|give it the keys id, name");

    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    private static JsonSchema schema(String kind) {
        return SCHEMAS.computeIfAbsent(kind, k -> JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Run.assay("schema", k).out()));
    }

    private static Set<String> objections(Node file) {
        return objections(file.text("kind"), file);
    }

    private static Set<String> objections(String kind, Node file) {
        String json = new String(CanonicalJson.write(file), StandardCharsets.UTF_8);
        return schema(kind)
                .validate(json, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Path> files() throws IOException {
        return Stream.concat(
                Stream.of("standards", "samples/competence", "samples/recruitment")
                        .flatMap(SchemaTest::filesBelow),
                filesBelow("rules"));
    }

    private static Stream<Path> filesBelow(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .filter(file -> !file.toString().contains("/broken/"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_of_samples_and_standards_fits_its_schema(Path file) {
        assertEquals(Set.of(), objections(DocumentReader.read(file)));
    }

    @Test
    void every_record_of_a_sample_fits_its_schema_and_so_do_the_inputs_that_it_keeps() throws IOException {
        Run.assay("assess", "samples/competence", "--format", "json", "-o", folder.toString());
        List<Path> records = filesBelow(folder.toString()).toList();

        assertEquals(
                filesBelow("samples/competence")
                        .filter(file -> !file.toString().contains("/expected/"))
                        .count(),
                records.size());
        records.forEach(file -> assertFits(DocumentReader.read(file)));
    }

    private static void assertFits(Node record) {
        assertEquals(Set.of(), objections(record));
        Node inputs = record.get("inputs").orElseThrow();
        Stream<Node> single = Stream.of("portfolio", "suite", "strategy", "sources")
                .map(name -> inputs.get(name).orElseThrow());

        Stream.concat(single, inputs.items("units").stream())
                .forEach(input -> assertEquals(Set.of(), objections(input)));
    }

    @ParameterizedTest
    @CsvSource({
        "date-that-does-not-exist, /evidence/0/date",
        "many-problems, /candidate/nation",
        "missing-required-key, assessedOn",
        "number-out-of-range, /currencyMonths/0/value",
        "portfolio-without-units, /units",
        "rejected-without-reason, reason",
        "too-long-name, /assessor/name",
        "unknown-key, tittle",
        "wrong-choice, /evidence/0/method",
    })
    void a_mistake_that_needs_no_other_file_to_be_seen_is_refused(String file, String place) {
        Set<String> objections = objections(DocumentReader.read(Path.of("samples/broken/" + file + ".yaml")));

        assertTrue(
                objections.stream()
                        .anyMatch(o -> o.contains(place.replace("/0", "[0]").replace('/', '.')) || o.contains(place)),
                objections::toString);
    }

    @Test
    void a_file_of_another_kind_is_refused() {
        assertTrue(objections("portfolio", DocumentReader.read(Path.of("samples/broken/wrong-kind.yaml")))
                .toString()
                .contains("kind"));
    }

    /** Changes one part of a valid file in turn; readers and schema must agree on what has become of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "samples/competence/es19-not-yet-competent.yaml",
                "samples/competence/es19-trainee-countersigned.yaml",
                "samples/competence/es19-exceptional.yaml",
                "src/test/resources/portfolios/two-assessors.yaml",
                "standards/demonstration/suite.yaml",
                "standards/demonstration/assessment-strategy.yaml",
                "standards/demonstration/units/DL2.yaml",
                "standards/demonstration/units/DL3.yaml",
                "standards/demonstration/units/DL5.yaml",
                "standards/demonstration/sources.yaml",
                "standards/electoral-services/roles/electoral-administrator.yaml",
                "standards/demonstration/qualifications/lending-certificate.yaml",
                "standards/demonstration/qualifications/lending-award.yaml",
                "samples/recruitment/ties-ordered-vacancy.yaml",
                "samples/recruitment/weighted-vacancy.yaml",
                "samples/recruitment/toolkit-example.yaml",
                "samples/recruitment/selection.yaml",
                "samples/recruitment/monitoring.yaml",
                "rules/competence/admission/not-applicable-allowed.cases.yaml",
                "rules/competence/stages.yaml",
                "rules/competence/evidence/claim-decided.cases.yaml",
                "rules/competence/units/unit-competent.cases.yaml"
            })
    void readers_and_schema_refuse_the_same_changes(String file) {
        assertAgreement(DocumentReader.read(Path.of(file)));
    }

    @Test
    void every_kind_that_check_knows_has_a_schema() {
        String kinds = Run.assay("check", "samples/broken/wrong-kind.yaml")
                .err()
                .replaceFirst("(?s).* the kinds (.*?)\\R.*", "$1");

        for (String kind : kinds.split(", ")) {
            assertTrue(Run.assay("schema", kind).out().contains("\"const\": \"" + kind + "\""), kind);
        }
    }

    /** What stands within a part is for the schema of its own kind. */
    @ParameterizedTest
    @ValueSource(strings = {"rules/competence/case-base.yaml", "rules/recruitment/case-base.yaml"})
    void a_case_base_without_one_of_its_parts_is_refused(String file) {
        Node.Mapping base = DocumentReader.read(Path.of(file));
        for (String part : CaseChanges.without(base, "kind").entries().keySet()) {
            Node.Mapping changed = base.with(part, Node.Scalar.of("☃ ☃"));
            for (Node.Mapping wrong : List.of(changed, CaseChanges.without(base, part))) {
                assertFalse(objections("case-base", wrong).isEmpty(), part);
                assertThrows(InputException.class, () -> RulesFile.check(Path.of(file), wrong, AREAS), part);
            }
        }
    }

    @Test
    void the_reader_of_records_and_its_schema_refuse_the_same_changes() throws IOException {
        Node.Mapping record = record("es19-not-yet-competent");

        assertAgreement(record.with("inputs", Node.Mapping.of(Map.of("portfolio", Node.Mapping.of(Map.of())))));
    }

    @Test
    void what_a_record_says_of_a_centres_rulebook_is_in_its_schema() throws IOException {
        CentreRulebook rulebook = CentreRulebook.in(folder.resolve("policy"));
        Node.Mapping record = record("es19-not-yet-competent", "--rules", rulebook.toString());

        assertEquals(Set.of(), objections(record));
        assertAgreement(record.with("inputs", Node.Mapping.of(Map.of("portfolio", Node.Mapping.of(Map.of())))));
    }

    private Node.Mapping record(String sample, String... more) throws IOException {
        Path file = folder.resolve(sample + ".json");
        List<String> command = new ArrayList<>(
                List.of("assess", "samples/competence/" + sample + ".yaml", "--format", "json", "-o", file.toString()));
        command.addAll(List.of(more));
        Run.assay(command.toArray(String[]::new));
        return DocumentReader.read(file);
    }

    private static void assertAgreement(Node.Mapping valid) {
        List<String> disagreements = new ArrayList<>();
        for (Mutation mutation : Mutation.of(valid)) {
            String reader = readerObjects(mutation.file());
            boolean schemaObjects =
                    !objections(valid.text("kind"), mutation.file()).isEmpty();
            boolean readerObjects = reader.lines()
                    .filter(problem -> !NEEDS_OTHER_PLACES.matcher(problem).find())
                    .anyMatch(problem -> schemaObjects
                            || valid.get("people").isEmpty()
                            || !NEEDS_PEOPLE.matcher(problem).find());
            if (schemaObjects != readerObjects) {
                disagreements.add(mutation.what() + ": schema " + (schemaObjects ? "refuses" : "accepts")
                        + ", reader says: " + reader);
            }
        }
        assertEquals("", String.join("\n", disagreements));
    }

    private static String readerObjects(Node file) {
        try {
            if (file.text("kind").equals("portfolio")) {
                CheckedPortfolio.of(file, LIBRARY.documents(PortfolioReading.units(file)), Optional.empty());
            } else if (file.text("kind").equals("decision-record")) {
                RecordReader.read("record.json", CanonicalJson.write(file));
            } else if (RECRUITMENT.contains(file.text("kind"))) {
                recruitmentReaderObjects(file);
            } else if (StandardFile.KINDS.contains(file.text("kind"))) {
                StandardFile.check(file, () -> LIBRARY);
            } else if (RulesFile.KINDS.contains(file.text("kind"))) {
                RulesFile.check(Path.of("changed.yaml"), (Node.Mapping) file, AREAS);
            } else {
                return "\"kind\" is missing";
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InputException e) {
            return e.getMessage();
        }
    }

    private static void recruitmentReaderObjects(Node file) throws IOException {
        Path written = Files.createTempFile("changed", ".json");
        try {
            Files.write(written, CanonicalJson.write(file));
            switch (file.text("kind")) {
                case "vacancy" -> VacancyDocument.read(written, LIBRARY);
                case "applications" -> ApplicationsFile.read(written, VACANCY);
                default -> Monitoring.read(written);
            }
        } finally {
            Files.delete(written);
        }
    }

    @Test
    void the_choices_are_those_of_the_program() {
        for (String kind : List.of("vacancy", "applications")) {
            assertTrue(Run.assay("schema", kind).out().contains(choices(AssessmentMethod.values())));
        }
        String vacancy = Run.assay("schema", "vacancy").out();
        assertTrue(vacancy.contains(choices(Criterion.Category.values())));
        assertTrue(vacancy.contains(choices(Combination.Policy.values())));

        String portfolio = Run.assay("schema", "portfolio").out();
        String strategy = Run.assay("schema", "assessment-strategy").out();
        String unit = Run.assay("schema", "unit").out();

        assertTrue(portfolio.contains(choices(Method.values())));
        assertTrue(strategy.contains(choices(Method.values())));
        assertTrue(portfolio.contains(choices(Standing.values())));
        assertTrue(strategy.contains(choices(Standing.values())));
        assertTrue(portfolio.contains(choices(Decision.values())));
        assertTrue(portfolio.contains(choices(Nation.values())));
        assertTrue(unit.contains(choices(Nation.values())));
        assertTrue(unit.contains(choices(Status.values())));
        assertTrue(unit.contains(choices(Wording.values())));
        assertTrue(Run.assay("schema", "suite").out().contains(choices(Status.values())));
        assertTrue(Run.assay("schema", "role").out().contains(choices(Role.Responsibility.values())));
        assertTrue(Run.assay("schema", "decision-record").out().contains(choices(Subject.Kind.values())));
    }

    /** As a schema lists them, whatever it is indented by. */
    private static String choices(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> "\"" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\"")
                .collect(Collectors.joining(", ", "\"enum\": [", "]"));
    }
}
