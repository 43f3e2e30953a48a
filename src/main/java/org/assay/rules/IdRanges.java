package org.assay.rules;

import java.util.ArrayList;
import java.util.List;

/** Ids of requirements as sentences list them: those that follow each other are told by the first and the last. */
public final class IdRanges {
    private static final int SHORTEST = 3;

    private IdRanges() {}

    /** Three ids or more that follow each other become {@code K1 to K5}. */
    public static List<String> of(List<String> ids) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= ids.size(); i++) {
            if (i == ids.size() || !ids.get(i).equals(next(ids.get(i - 1)))) {
                if (i - first >= SHORTEST) {
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
}
