package org.assay.record;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assay.rules.RuleInfo;

/**
 * The bundled rules that releases judged by and whose hashes can no longer be taken again, as what is hashed has changed
 * since. By them, a record of such a release is told from one that somebody made up.
 */
final class ReleasedRulebooks {
    private static final Map<String, Released> RELEASES = read();

    private ReleasedRulebooks() {}

    /**
     * The rules of one area in one release.
     *
     * @param schema of the records that it wrote
     * @param identity as its records name it
     * @param rules all that were in force, in order of stage and id
     * @param clauses SHA-256 of the titles of clauses that have another title since, by document and id as rules cite them
     */
    record Released(
            String release,
            int schema,
            String area,
            DecisionRecord.Identity identity,
            List<RuleInfo> rules,
            Map<String, String> clauses) {

        /** What a record that names the hash of these rules says otherwise than the release did. */
        List<String> differences(DecisionRecord recorded) {
            List<String> differences = new ArrayList<>();
            said("program", recorded.program(), release, differences);
            said("schema", String.valueOf(recorded.schema()), String.valueOf(schema), differences);
            said("area", recorded.area(), area, differences);
            DecisionRecord.Identity named = recorded.identities().get("rules");
            said("name of the rules", named.name(), identity.name(), differences);
            said("version of the rules", named.version(), identity.version(), differences);
            said(
                    "hashVersion",
                    String.valueOf(named.hashVersion()),
                    String.valueOf(identity.hashVersion()),
                    differences);
            said("given", String.valueOf(named.given()), String.valueOf(identity.given()), differences);
            recorded.centre()
                    .ifPresent(centre -> differences.add("the record names " + centre.owner()
                            + " as owner of the rules, and their hash is that of the bundled ones"));
            differences.addAll(new RulesComparison(recorded.rules(), rules).differencesFrom("release " + release));
            return differences;
        }

        private void said(String what, String recorded, String known, List<String> differences) {
            if (!recorded.equals(known)) {
                differences.add("the record says " + what + " " + recorded
                        + ", and names the hash of the rules of release " + release + ", which wrote " + known);
            }
        }
    }

    /** The release that judged by the rules of this hash. */
    static Optional<Released> of(DecisionRecord.Identity rules) {
        return Optional.ofNullable(RELEASES.get(rules.sha256()));
    }

    /** The schema of the records that a version wrote, where it is such a release. */
    static Optional<Integer> schemaOf(String program) {
        return RELEASES.values().stream()
                .filter(released -> released.release().equals(program))
                .map(Released::schema)
                .findFirst();
    }

    private static Map<String, Released> read() {
        Map<String, List<RuleInfo>> rules = rows("released-rules.csv").stream()
                .collect(Collectors.groupingBy(
                        ReleasedRulebooks::releaseAndArea,
                        Collectors.mapping(ReleasedRulebooks::rule, Collectors.toList())));
        return rows("released-rulebooks.csv").stream()
                .map(row -> new Released(
                        row.get("release"),
                        Integer.parseInt(row.get("schema")),
                        row.get("area"),
                        new DecisionRecord.Identity(row.get("name"), row.get("version"), row.get("sha256"), false),
                        rules.get(releaseAndArea(row)),
                        clauses(row.get("release"))))
                .collect(Collectors.toMap(released -> released.identity().sha256(), Function.identity()));
    }

    private static Map<String, String> clauses(String release) {
        return rows("released-clauses.csv").stream()
                .filter(row -> row.get("release").equals(release))
                .collect(Collectors.toMap(
                        row -> row.get("document") + ", " + row.get("clause"), row -> row.get("sha256")));
    }

    private static String releaseAndArea(CSVRecord row) {
        return row.get("release") + " " + row.get("area");
    }

    private static RuleInfo rule(CSVRecord row) {
        return new RuleInfo(
                row.get("id"),
                row.get("sentence"),
                row.get("source"),
                LocalDate.parse(row.get("since")),
                row.get("stage"));
    }

    private static List<CSVRecord> rows(String resource) {
        try (Reader lines =
                new InputStreamReader(ReleasedRulebooks.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(lines)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
