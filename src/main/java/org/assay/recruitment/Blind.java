package org.assay.recruitment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.input.InputException;
import org.assay.input.Problems;
import org.assay.input.Sha256;
import org.assay.input.Source;

/** Takes away who an applicant is, and leaves the application; and tells it again at the end. */
public final class Blind {
    private static final int DIGITS = 6;

    private Blind() {}

    /** The same applications under pseudonyms. */
    public static Applications of(Vacancy vacancy, Applications applications) {
        return new Applications(
                applications.applicants().stream()
                        .map(a -> new Application(
                                a.id(),
                                pseudonym(vacancy.reference(), a.id()),
                                Optional.empty(),
                                a.claimsGuaranteedInterview(),
                                a.scores()))
                        .toList(),
                applications.notes());
    }

    /**
     * Applications that were scored under pseudonyms, with the names and dates of birth that another file has.
     *
     * @param known the applications with their names
     * @throws InputException with every applicant that the other file does not have
     */
    public static Applications lifted(Applications applications, Path file, Applications known) {
        Map<String, Application> byId = new HashMap<>();
        known.applicants().forEach(a -> byId.put(a.id(), a));
        Problems problems = new Problems();
        applications.applicants().stream()
                .filter(a -> !byId.containsKey(a.id()))
                .forEach(a -> problems.add(
                        Source.whole(file.toString()),
                        "it has no applicant \"" + a.id() + "\", whom the scores name",
                        "add the applicant, or remove the scores"));
        problems.throwIfAny();
        return new Applications(
                applications.applicants().stream()
                        .map(a -> new Application(
                                a.id(),
                                byId.get(a.id()).name(),
                                byId.get(a.id()).born(),
                                a.claimsGuaranteedInterview(),
                                a.scores()))
                        .toList(),
                applications.notes());
    }

    /** {@code Applicant 3F09A2}: the same for the same applicant of the same vacancy, whoever makes it, and no name in it. */
    public static String pseudonym(String vacancy, String applicant) {
        String hash = Sha256.of((vacancy + "\n" + applicant).getBytes(StandardCharsets.UTF_8));
        return "Applicant " + hash.substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }
}
