package org.assay.competence.facts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.rules.IdRanges;
import org.assay.rules.SubjectOrder;
import org.assay.standard.Requirement;

/** Wording that several conclusions share. Everything it lists, it lists in order. */
final class Phrases {
    private static final Set<Requirement.Kind> COUNTABLE =
            EnumSet.of(Requirement.Kind.OUTCOME, Requirement.Kind.BEHAVIOUR, Requirement.Kind.SKILL);

    private Phrases() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String all(List<String> words) {
        return joined(words, " and ");
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    static String any(List<String> words) {
        return joined(words, " or ");
    }

    /** {@code 1 piece}, {@code 2 pieces}. */
    static String pieces(int count) {
        return count == 1 ? "1 piece" : count + " pieces";
    }

    /** {@code 1 piece by observation that counts}. */
    static String counting(int count, String of) {
        return pieces(count) + of + (count == 1 ? " that counts" : " that count");
    }

    /** {@code outcomes 4 and 7, knowledge K5 to K9 and scope S9} for requirements of one unit. */
    static String requirements(Collection<RequirementOpen> open) {
        return byKind(open, RequirementOpen::kind, o -> number(o.requirement(), o.unitCode()));
    }

    private static <T> String byKind(
            Collection<T> some, Function<T, Requirement.Kind> kindOf, Function<T, String> numberOf) {
        return all(Stream.of(Requirement.Kind.values())
                .filter(kind -> some.stream().anyMatch(each -> kindOf.apply(each) == kind))
                .map(kind -> named(
                        kind,
                        some.stream()
                                .filter(each -> kindOf.apply(each) == kind)
                                .map(numberOf)
                                .toList()))
                .toList());
    }

    /** {@code outcomes 4 and 7 and knowledge K5} for requirements of one unit. */
    static String ofUnit(Collection<Required> all) {
        return byKind(all, Required::kind, required -> number(required.key(), required.unitCode()));
    }

    /** {@code outcome 4 of ES19 and knowledge K2 of D1}. */
    static String requirementsByUnit(Collection<RequirementOpen> open) {
        return all(sorted(open.stream().map(RequirementOpen::unitCode).toList()).stream()
                .map(unit -> requirements(open.stream()
                                .filter(o -> o.unitCode().equals(unit))
                                .toList())
                        + " of " + unit)
                .toList());
    }

    /** Sorted as people count, each once. */
    static List<String> sorted(Collection<String> ids) {
        return ids.stream().distinct().sorted(SubjectOrder.INSTANCE).toList();
    }

    private static String named(Requirement.Kind kind, List<String> numbers) {
        String word = kind.label().toLowerCase(java.util.Locale.ROOT);
        boolean countable = COUNTABLE.contains(kind) && numbers.size() > 1;
        return word + (countable ? "s " : " ") + all(IdRanges.of(sorted(numbers)));
    }

    private static String number(String key, String unitCode) {
        return key.substring(unitCode.length() + 1);
    }

    private static String joined(List<String> words, String last) {
        int n = words.size();
        return n < 2 ? String.join("", words) : String.join(", ", words.subList(0, n - 1)) + last + words.get(n - 1);
    }
}
