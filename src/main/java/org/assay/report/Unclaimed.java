package org.assay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/** Requirements of one unit that no item of evidence claims, told in one line: one each would drown the other gaps. */
final class Unclaimed {
    private static final String WHY = "no item of evidence claims ";
    private static final Set<Kind> REQUIREMENTS = Set.of(Kind.OUTCOME, Kind.KNOWLEDGE, Kind.SCOPE);

    private Unclaimed() {}

    static boolean is(Judgement gap) {
        return REQUIREMENTS.contains(gap.subject().kind()) && gap.statement().endsWith(": " + WHY + "it.");
    }

    /** {@code Outcomes 4 and 5, knowledge K1 to K5 and K7 and scope S9: no item of evidence claims them}. */
    static String line(List<Judgement> gaps) {
        List<String> kinds = new ArrayList<>();
        for (Kind kind : List.of(Kind.OUTCOME, Kind.KNOWLEDGE, Kind.SCOPE)) {
            List<String> ids = gaps.stream()
                    .filter(gap -> gap.subject().kind() == kind)
                    .map(gap -> StringUtils.substringAfterLast(gap.subject().id(), "/"))
                    .toList();
            if (!ids.isEmpty()) {
                kinds.add(kind.label() + (kind == Kind.OUTCOME && ids.size() > 1 ? "s " : " ") + listed(ranges(ids)));
            }
        }
        return StringUtils.capitalize(listed(kinds)) + ": " + WHY + "them";
    }

    /** Three ids or more that follow each other become {@code K1 to K5}. */
    private static List<String> ranges(List<String> ids) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= ids.size(); i++) {
            if (i == ids.size() || !ids.get(i).equals(next(ids.get(i - 1)))) {
                if (i - first > 2) {
                    ranges.add(ids.get(first) + " to " + ids.get(i - 1));
                } else {
                    ranges.addAll(ids.subList(first, i));
                }
                first = i;
            }
        }
        return ranges;
    }

    /** {@code K5} after {@code K4}, {@code 1.3} after {@code 1.2}; nothing after an id that does not end in a number. */
    private static String next(String id) {
        String number = id.replaceFirst("^.*?([0-9]{0,9})$", "$1");
        return number.isEmpty() ? "" : id.substring(0, id.length() - number.length()) + (Integer.parseInt(number) + 1);
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
