package org.assay.rules;

import java.util.Comparator;

/** Orders ids as people count: {@code ES19/2} before {@code ES19/10}, {@code E9} before {@code E10}. */
public final class SubjectOrder implements Comparator<String> {
    public static final SubjectOrder INSTANCE = new SubjectOrder();

    private SubjectOrder() {}

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = endOfRun(a, i);
            int endB = endOfRun(b, j);
            int order = compareRuns(a, i, endA, b, j, endB);
            if (order != 0) {
                return order;
            }
            i = endA;
            j = endB;
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int compareRuns(String a, int i, int endA, String b, int j, int endB) {
        if (!isDigit(a.charAt(i)) || !isDigit(b.charAt(j))) {
            return compareTexts(a, i, endA, b, j, endB);
        }
        int x = afterZeros(a, i, endA);
        int y = afterZeros(b, j, endB);
        return endA - x != endB - y ? Integer.compare(endA - x, endB - y) : compareTexts(a, x, endA, b, y, endB);
    }

    /** As Java compares the two pieces, without making them. */
    private static int compareTexts(String a, int i, int endA, String b, int j, int endB) {
        int shorter = Math.min(endA - i, endB - j);
        for (int k = 0; k < shorter; k++) {
            if (a.charAt(i + k) != b.charAt(j + k)) {
                return Character.compare(a.charAt(i + k), b.charAt(j + k));
            }
        }
        return Integer.compare(endA - i, endB - j);
    }

    private static int afterZeros(String digits, int start, int end) {
        int after = start;
        while (after < end - 1 && digits.charAt(after) == '0') {
            after++;
        }
        return after;
    }

    private static int endOfRun(String s, int start) {
        boolean digits = isDigit(s.charAt(start));
        int end = start + 1;
        while (end < s.length() && isDigit(s.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
