package org.assay.recruitment.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The scores of an applicant on a criterion that count, at least one.
 *
 * @param siftAlone whether only those that the sift judges are among them, as selection looks at them by themselves too
 * @param agreed whether the panel agreed on one, which then stands in place of the others
 * @param spread how far apart the scores of one method lie at most
 * @param same whether all that stand are the same
 */
public record Counted(
        String applicantId,
        String criterionId,
        List<Score> scores,
        boolean siftAlone,
        boolean agreed,
        int spread,
        boolean same) {
    public Counted {
        scores = List.copyOf(scores);
    }

    /** @param scores at least one */
    public Counted(Scored scored, List<Score> scores) {
        this(scored.applicantId(), scored.criterionId(), scores, false);
    }

    private Counted(String applicantId, String criterionId, List<Score> scores, boolean siftAlone) {
        this(
                applicantId,
                criterionId,
                scores,
                siftAlone,
                scores.stream().anyMatch(Score::agreed),
                spread(scores),
                standing(scores).stream().mapToInt(Score::value).distinct().count() == 1);
    }

    /** Those that the panel agreed on, where there are any; otherwise all. */
    List<Score> standing() {
        return standing(scores);
    }

    private static List<Score> standing(List<Score> scores) {
        List<Score> agreed = scores.stream().filter(Score::agreed).toList();
        return agreed.isEmpty() ? scores : agreed;
    }

    /** Methods by which the panel agreed on nothing, as their scores do not stand beside the agreed one of another. */
    List<String> displaced() {
        List<String> agreed = standing().stream().map(Score::method).toList();
        return scores.stream()
                .map(Score::method)
                .filter(method -> !agreed.contains(method))
                .distinct()
                .toList();
    }

    /** Whether the sift's methods, or the panel by agreeing on a score, say something of the criterion. */
    public boolean withSift() {
        return agreed || scores.stream().anyMatch(Score::ofSift);
    }

    /** What {@link #withSift} tells of, at least one score: one that the panel agreed on for the sift stands before others. */
    public Counted ofSift() {
        List<Score> standing = standing();
        List<Score> ofSift = standing.stream().filter(Score::ofSift).toList();
        return new Counted(applicantId, criterionId, ofSift.isEmpty() ? standing : ofSift, true);
    }

    /** The scores of each method whose scores lie more than so many apart. */
    List<List<Score>> apart(int most) {
        return byMethod(scores).stream()
                .filter(ofMethod -> spreadOfMethod(ofMethod) > most)
                .toList();
    }

    private static int spread(List<Score> scores) {
        return byMethod(scores).stream().mapToInt(Counted::spreadOfMethod).max().orElse(0);
    }

    private static Collection<List<Score>> byMethod(List<Score> scores) {
        return scores.stream()
                .collect(groupingBy(Score::method, LinkedHashMap::new, toList()))
                .values();
    }

    private static int spreadOfMethod(List<Score> scores) {
        IntSummaryStatistics values = scores.stream().mapToInt(Score::value).summaryStatistics();
        return values.getMax() - values.getMin();
    }
}
