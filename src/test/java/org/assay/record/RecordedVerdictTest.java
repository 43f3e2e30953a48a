package org.assay.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.recruitment.facts.RecruitmentVerdict;
import org.assay.rules.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedVerdictTest {
    private static Stream<Verdict> verdicts() {
        return Stream.concat(Stream.of(CompetenceVerdict.values()), Stream.of(RecruitmentVerdict.values()));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void a_verdict_that_is_read_back_weighs_what_it_weighed(Verdict verdict) {
        assertEquals(verdict.weight(), new RecordedVerdict(verdict.label(), verdict.negative()).weight());
    }
}
