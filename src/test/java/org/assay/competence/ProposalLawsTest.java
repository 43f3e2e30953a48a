package org.assay.competence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.assay.rules.Judgement;
import org.assay.standard.Method;
import org.assay.standard.Requirement;

/** What holds for every proposal of further evidence. */
class ProposalLawsTest extends Laws {
    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void the_further_evidence_that_is_proposed_closes_every_gap(@ForAll("dossiers") Dossier dossier) {
        List<Judgement> judgements = Suite.judge(dossier);
        for (Judgement proposal : proposals(judgements)) {
            String unit = proposal.subject().id();
            Dossier closed = dossier;
            List<Requirement> all = dossier.suite().requirements(unit);
            for (Piece piece : Proposal.pieces(proposal.statement(), all, applicable(dossier, all))) {
                closed = closed.with(piece);
            }

            assertTrue(proposals(Suite.judge(closed)).noneMatch(unit), proposal::statement);
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void no_smaller_number_of_pieces_would_close_the_gaps(@ForAll("dossiers") Dossier dossier) {
        for (Judgement proposal : proposals(Suite.judge(dossier))) {
            String unit = proposal.subject().id();
            List<Requirement> requirements = dossier.suite().requirements(unit);
            int proposed = Proposal.counted(proposal.statement(), requirements, requirements)
                    .size();
            if (proposed <= 3) {
                assertFalse(
                        closes(dossier, unit, applicable(dossier, requirements), 0, proposed - 1), proposal::statement);
            }
        }
    }

    /** Whether this many pieces, or fewer, that claim all there is to claim, close the unit. */
    private static boolean closes(Dossier dossier, String unit, List<Requirement> all, int from, int left) {
        if (proposals(Suite.judge(dossier)).noneMatch(unit)) {
            return true;
        }
        for (int i = from; left > 0 && i < Method.values().length; i++) {
            Piece piece = Piece.valid("try" + left, Method.values()[i], all);
            if (closes(dossier.with(piece), unit, all, i, left - 1)) {
                return true;
            }
        }
        return false;
    }

    private static Proposals proposals(List<Judgement> judgements) {
        return new Proposals(judgements.stream()
                .filter(judgement -> judgement.rule().equals("further-evidence"))
                .toList());
    }

    /** What is said to close units. */
    private record Proposals(List<Judgement> all) implements Iterable<Judgement> {
        boolean noneMatch(String unit) {
            return all.stream().noneMatch(proposal -> proposal.subject().id().equals(unit));
        }

        @Override
        public java.util.Iterator<Judgement> iterator() {
            return all.iterator();
        }
    }
}
