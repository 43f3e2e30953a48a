package org.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.InstalledAreas;
import org.assay.input.Workers;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordReader;
import org.assay.record.WrittenRecord;
import org.assay.report.recruitment.RecruitmentReport;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that say the same in other words change words in a report, and nothing else. */
class RewordedRulesTest {
    private static final String PREFIX = "Reworded, ";
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">[^<]*<");
    /** A text as an attribute has it, such as the title of a bookmark. */
    private static final Pattern SENTENCE_IN_A_TAG = Pattern.compile("(content|title|alt)=\"[^\"]*\"");

    static Stream<DecisionRecord> records() {
        return Stream.concat(
                Samples.all().values().stream(),
                Stream.of(
                                "competence/expected/es19-not-yet-competent.json",
                                "recruitment/expected/toolkit-example.json")
                        .map(sample -> RecordReader.read(Path.of("samples", sample))));
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_page_has_the_same_parts(DecisionRecord decision) throws IOException {
        DecisionRecord reworded = reworded(decision);

        List<String> before = pages(decision);
        List<String> after = pages(reworded);

        assertNotEquals(before, after);
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            assertEquals(parts(before.get(i)), parts(after.get(i)));
        }
        assertEquals(table(decision), table(reworded));
    }

    private static List<String> pages(DecisionRecord decision) {
        WrittenRecord written = new WrittenRecord(decision, Workers.alone());
        Stream<String> whole = Stream.of(InstalledAreas.ALL.report(written).html());
        if (!decision.area().equals("recruitment")) {
            return whole.toList();
        }
        RecruitmentReport report = new RecruitmentReport(written);
        Stream<String> single = decision.inputs().get("applications").items("applicants").stream()
                .map(applicant -> applicant.text("id"))
                .flatMap(id -> Stream.of(report.html(report.grid(id)), report.html(report.letter(id))));
        return Stream.concat(whole, single).toList();
    }

    private static String parts(String html) {
        String tags = BETWEEN_TAGS.matcher(html).replaceAll(">\n<");
        return SENTENCE_IN_A_TAG.matcher(tags).replaceAll("$1");
    }

    /** The columns of numbers and results; the last one is the statement. */
    private static Optional<List<String>> table(DecisionRecord decision) {
        return InstalledAreas.ALL
                .report(new WrittenRecord(decision, Workers.alone()))
                .csv()
                .map(csv -> csv.lines()
                        .map(line -> line.split(",", -1))
                        .map(cells -> String.join(",", List.of(cells).subList(0, Math.min(10, cells.length))))
                        .toList());
    }

    private static DecisionRecord reworded(DecisionRecord decision) {
        Map<String, Judgement> done = new HashMap<>();
        return new DecisionRecord(
                decision.schema(),
                decision.area(),
                decision.program(),
                decision.inputs(),
                decision.identities(),
                decision.centre(),
                decision.rules(),
                decision.judgements().stream()
                        .map(judgement -> reworded(judgement, done))
                        .toList());
    }

    private static Judgement reworded(Judgement judgement, Map<String, Judgement> done) {
        Judgement known = done.get(judgement.id());
        if (known == null) {
            known = new Judgement(
                    judgement.rule(),
                    judgement.subject(),
                    judgement.verdict(),
                    PREFIX + judgement.statement(),
                    judgement.told().isEmpty() ? "" : PREFIX + judgement.told(),
                    judgement.because().stream()
                            .map(ground -> reworded(ground, done))
                            .toList());
            done.put(judgement.id(), known);
        }
        return known;
    }

    private static Ground reworded(Ground ground, Map<String, Judgement> done) {
        if (ground instanceof Judgement judgement) {
            return reworded(judgement, done);
        }
        if (ground instanceof Ground.Item item) {
            return new Ground.Item(item.entry(), PREFIX + item.says());
        }
        if (ground instanceof Ground.Value value) {
            return new Ground.Value(
                    value.name(), value.about(), value.by(), value.is(), value.of(), PREFIX + value.says());
        }
        return ground instanceof Ground.Absence absence ? new Ground.Absence(PREFIX + absence.says()) : ground;
    }
}
