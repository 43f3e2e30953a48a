package org.assay.report.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.assay.competence.facts.Conclude;
import org.assay.report.parts.Words;
import org.assay.rules.Ground;
import org.assay.rules.IdRanges;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/**
 * Requirements of one unit that no item of evidence claims, told in one line where there are several: one each would drown
 * the other gaps.
 */
final class UnclaimedTogether {
    private static final Set<Kind> REQUIREMENTS = Set.of(Kind.OUTCOME, Kind.KNOWLEDGE, Kind.SCOPE);

    private UnclaimedTogether() {}

    /** Those of a unit's gaps that are told in one line; none where a single one can be told by itself. */
    public static List<Judgement> together(List<Judgement> gaps) {
        List<Judgement> unclaimed = gaps.stream().filter(UnclaimedTogether::is).toList();
        return unclaimed.size() > 1 ? unclaimed : List.of();
    }

    private static boolean is(Judgement gap) {
        return REQUIREMENTS.contains(gap.subject().kind())
                && gap.because().stream()
                        .anyMatch(ground -> ground instanceof Ground.Value value
                                && value.name().equals(Conclude.CLAIMS)
                                && value.is().equals("0"));
    }

    /**
     * {@code Outcomes 4 and 5, knowledge K1 to K5 and K7 and scope S9 of ES19 are not met: no item of evidence claims
     * them.}
     *
     * @param gaps two or more of one unit
     */
    public static String line(List<Judgement> gaps) {
        List<String> kinds = new ArrayList<>();
        for (Kind kind : List.of(Kind.OUTCOME, Kind.KNOWLEDGE, Kind.SCOPE)) {
            List<String> ids = gaps.stream()
                    .filter(gap -> gap.subject().kind() == kind)
                    .map(gap -> StringUtils.substringAfterLast(gap.subject().id(), "/"))
                    .toList();
            if (!ids.isEmpty()) {
                kinds.add(kind.label()
                        + (kind == Kind.OUTCOME && ids.size() > 1 ? "s " : " ")
                        + Words.listed(IdRanges.of(ids)));
            }
        }
        String unit = StringUtils.substringBeforeLast(gaps.get(0).subject().id(), "/");
        return Words.capitalised(Words.listed(kinds)) + " of " + unit
                + " are not met: no item of evidence claims them.";
    }
}
