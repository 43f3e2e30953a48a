package org.assay.report.competence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateWordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the assessor rejected it, giving the reason “the assessor saw the candidate's sister write it” "
                        + "| your assessor could not accept it, giving the reason “the assessor saw the candidate's sister write it”",
                "the assessor says “she called it “the assessor's” own” and the assessor left "
                        + "| your assessor says “she called it “the assessor's” own” and your assessor left",
                "the assessor says “what the candidate never ended | your assessor says “what the candidate never ended",
                "A qualified assessor who is neither the assessor nor the candidate countersigns. "
                        + "| A qualified assessor who is neither your assessor nor you countersigns.",
                "the candidate stands behind it, who cannot do so | you stand behind it, who cannot do so",
            })
    void a_sentence_addresses_the_candidate_and_leaves_what_is_quoted_alone(String statement, String addressed) {
        assertEquals(addressed, CandidateWording.addressed(statement));
    }
}
