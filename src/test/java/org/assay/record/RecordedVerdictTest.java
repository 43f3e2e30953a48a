package org.assay.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.recruitment.facts.RecruitmentVerdict;
import org.assay.rules.Judgement;
import org.assay.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedVerdictTest {
    private static final Path RECORDS = Path.of("src/test/resources/records");

    @ParameterizedTest
    @ValueSource(strings = {"competence", "recruitment"})
    void a_verdict_of_a_record_of_schema_1_weighs_what_it_weighs_today(String area) {
        DecisionRecord record = RecordReader.read(RECORDS.resolve("0.1.0-" + area + ".json"));

        assertEquals(1, record.schema());
        assertFalse(record.judgements().isEmpty());
        for (Judgement judgement : record.judgements()) {
            assertEquals(
                    today(judgement.verdict()).weight(), judgement.verdict().weight(), judgement::id);
        }
    }

    @Test
    void verdicts_that_the_old_records_here_lack_are_known_too() {
        for (Verdict verdict : List.of(CompetenceVerdict.NOT_APPLICABLE, RecruitmentVerdict.EQUAL_IN_MERIT)) {
            assertEquals(
                    verdict.weight(),
                    RecordedVerdict.ofSchema1(verdict.label(), verdict.negative())
                            .weight());
        }
    }

    private static Verdict today(Verdict recorded) {
        return Stream.<Verdict>concat(Stream.of(CompetenceVerdict.values()), Stream.of(RecruitmentVerdict.values()))
                .filter(recorded::is)
                .findFirst()
                .orElseThrow();
    }
}
