package org.assay.record;

import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;

/**
 * What a judgement made again has other than the recorded one.
 *
 * @param schema of the record; of schema 1, words are compared where later ones have numbers, weights and what the judged
 *     person is told
 */
record JudgementComparison(int schema) {

    /**
     * Empty where both are the same.
     *
     * @param before null where it is not recorded
     * @param after null where it is not made again
     */
    String difference(Judgement before, Judgement after) {
        if (before == null) {
            return "not recorded, now judged: " + after.statement();
        }
        if (after == null) {
            return "recorded, not judged again: " + before.statement();
        }
        if (before.subject().kind() != after.subject().kind()) {
            return "recorded on the " + before.subject().kind().label() + " of that name, judged again on the "
                    + after.subject().kind().label() + ": " + after.statement();
        }
        if (!before.verdict().label().equals(after.verdict().label())) {
            return "recorded as " + before.verdict().label() + ", judged again as "
                    + after.verdict().label() + ": " + after.statement();
        }
        if (!before.statement().equals(after.statement())) {
            return "recorded: " + before.statement() + " Judged again: " + after.statement();
        }
        if (!sameBesideItsWords(before, after)) {
            return "recorded with another weight, or told to the judged person in other words, than judged again";
        }
        return sameGrounds(before, after) ? "" : "rests on other reasons than recorded";
    }

    private boolean sameBesideItsWords(Judgement before, Judgement after) {
        boolean same = before.verdict().negative() == after.verdict().negative();
        return schema == 1
                ? same
                : same
                        && before.verdict().weight() == after.verdict().weight()
                        && before.told().equals(after.told());
    }

    /** Whether both name the same grounds, whatever lies below those that are judgements themselves. */
    private boolean sameGrounds(Judgement before, Judgement after) {
        return schema == 1
                ? grounds(before, JudgementComparison::words)
                        .sorted()
                        .toList()
                        .equals(grounds(after, JudgementComparison::words)
                                .sorted()
                                .toList())
                : grounds(before, RecordWriter::ground)
                        .toList()
                        .equals(grounds(after, RecordWriter::ground).toList());
    }

    private static <T> Stream<T> grounds(Judgement judgement, Function<Ground, T> as) {
        return judgement.because().stream().map(as);
    }

    private static String words(Ground ground) {
        if (ground instanceof Ground.Item item) {
            return item.entry() + " " + item.says();
        }
        if (ground instanceof Ground.Value value) {
            return value.says();
        }
        if (ground instanceof Ground.Absence absence) {
            return absence.says();
        }
        return ground instanceof Judgement judgement ? judgement.id() : ground.toString();
    }
}
