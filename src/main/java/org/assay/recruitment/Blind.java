package org.assay.recruitment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.assay.input.Sha256;

/** Takes away who an applicant is, and leaves the application. */
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

    /** {@code Applicant 3F09A2}: the same for the same applicant of the same vacancy, whoever makes it, and no name in it. */
    public static String pseudonym(String vacancy, String applicant) {
        String hash = Sha256.of((vacancy + "\n" + applicant).getBytes(StandardCharsets.UTF_8));
        return "Applicant " + hash.substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }
}
