package org.assay.competence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.standard.Method;
import org.assay.standard.Requirement;

/** Takes a proposal of further evidence at its word, as a candidate would. */
final class Proposal {
    private static final Pattern SENTENCE =
            Pattern.compile("At least (\\d+) more pieces? of evidence could close \\S+: (.*)\\.");
    private static final Pattern SCOPE = Pattern.compile(
            "[Ee]vidence that shows at least (\\d+) of (.*?) in the work itself, not by knowledge alone");
    private static final Pattern OUTCOMES = Pattern.compile("at least (\\d+) outcomes?");

    private Proposal() {}

    /**
     * The pieces that the sentence asks for, each by the first method that it names, and one of performance for scope.
     *
     * @param requirements those of the unit
     * @param any those that a piece claims for which the sentence names none
     */
    static List<Piece> pieces(String statement, List<Requirement> requirements, List<Requirement> any) {
        List<Piece> pieces = new ArrayList<>(counted(statement, requirements, any));
        Matcher scope = SCOPE.matcher(statement);
        if (scope.find()) {
            List<Requirement> shown = named(scope.group(2), requirements).stream()
                    .limit(Integer.parseInt(scope.group(1)))
                    .toList();
            pieces.add(Piece.valid("scope", Method.OBSERVATION, shown));
        }
        return pieces;
    }

    /** Those of which the sentence gives the number. */
    static List<Piece> counted(String statement, List<Requirement> requirements, List<Requirement> any) {
        if (SCOPE.matcher(statement).lookingAt()) {
            return List.of();
        }
        Matcher sentence =
                SENTENCE.matcher(SCOPE.matcher(statement).replaceAll("").replace("; and .", "."));
        if (!sentence.matches()) {
            throw new IllegalArgumentException(statement);
        }
        List<Piece> pieces = new ArrayList<>();
        for (String part : sentence.group(2).split("; ")) {
            pieces.add(piece("new" + pieces.size(), part, requirements, any));
        }
        if (pieces.size() != Integer.parseInt(sentence.group(1))) {
            throw new IllegalArgumentException("names another number of pieces than it says: " + statement);
        }
        return pieces;
    }

    private static Piece piece(String id, String part, List<Requirement> requirements, List<Requirement> any) {
        if (part.equals("one by any method that serves the unit")) {
            return Piece.valid(id, Method.RECOGNITION_OF_PRIOR_LEARNING, any);
        }
        Method method = Arrays.stream(Method.values())
                .filter(m -> part.startsWith(m.phrase()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(part));
        int claims = part.indexOf(" for ");
        return Piece.valid(id, method, claims < 0 ? any : claimed(part.substring(claims + 5), requirements));
    }

    private static List<Requirement> claimed(String claims, List<Requirement> requirements) {
        Matcher atLeast = OUTCOMES.matcher(claims);
        if (!atLeast.find()) {
            return named(claims, requirements);
        }
        int least = Integer.parseInt(atLeast.group(1));
        Set<Requirement> claimed = new LinkedHashSet<>(named(atLeast.replaceAll(""), requirements));
        List<Requirement> outcomes = requirements.stream()
                .filter(requirement -> requirement.kind() == Requirement.Kind.OUTCOME)
                .toList();
        claimed.addAll(outcomes.subList(0, least));
        return List.copyOf(claimed);
    }

    /** {@code outcomes 4 and 7, knowledge K5 to K8 and scope S9}: ids are unique within a unit. */
    private static List<Requirement> named(String claims, List<Requirement> requirements) {
        List<String> ids = requirements.stream().map(Requirement::id).toList();
        List<String> words = Arrays.asList(claims.split(", | and | |,"));
        Set<String> named = new HashSet<>(words);
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).equals("to")) {
                named.addAll(ids.subList(ids.indexOf(words.get(i - 1)), ids.indexOf(words.get(i + 1))));
            }
        }
        return requirements.stream().filter(r -> named.contains(r.id())).toList();
    }
}
