package org.assay.competence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordReader;
import org.assay.standard.Method;
import org.assay.standard.Requirement;

/** What holds for the record of every portfolio, whatever is in it. */
class RecordLawsTest extends Laws {
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_record_written_and_read_is_the_same_and_gives_the_same_judgements(@ForAll("dossiers") Dossier dossier) {
        byte[] written = Suite.written(Suite.assess(dossier));
        DecisionRecord read = RecordReader.read("record.json", written);

        assertArrayEquals(written, Suite.written(read));
        assertArrayEquals(written, Suite.written(Suite.replay(read)));
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .numeric()
                .withChars("._/-")
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void odd_ids_are_judged_and_recorded_like_any_other(
            @ForAll("dossiers") Dossier dossier, @ForAll("ids") String id, @ForAll("ids") String other) {
        List<Requirement> all = requirements(dossier);
        if (all.isEmpty() || id.equals(other)) {
            return;
        }
        Dossier odd = dossier.with(List.of(
                Piece.valid(id, Method.OBSERVATION, all),
                Piece.valid(other, Method.RECOGNITION_OF_PRIOR_LEARNING, all)));
        byte[] written = Suite.written(Suite.assess(odd));

        assertArrayEquals(written, Suite.written(Suite.replay(RecordReader.read("record.json", written))));
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void a_portfolio_of_hundreds_of_items_gives_a_record_that_can_be_read(
            @ForAll("seeds") long seed, @ForAll("ids") String id) {
        List<Requirement> all = Suite.ELECTORAL_SERVICES.requirements("ES19");
        Random random = new Random(seed);
        List<Piece> pieces = new ArrayList<>();
        String stem = (id + "x".repeat(64)).substring(0, 60);
        for (int i = 0; i < random.nextInt(50, 200); i++) {
            pieces.add(Piece.valid(stem + i, Method.OBSERVATION, all));
        }
        Dossier many =
                new Dossier(Suite.ELECTORAL_SERVICES, List.of("ES19"), "england", 0, pieces, List.of(), List.of());
        byte[] written = Suite.written(Suite.assess(many));

        assertArrayEquals(written, Suite.written(RecordReader.read("record.json", written)));
    }
}
