package org.assay.recruitment.applications;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assay.input.InputException;
import org.assay.input.Problems;
import org.assay.input.Sha256;
import org.assay.input.Source;
import org.assay.recruitment.vacancy.Vacancy;

/** Takes away who an applicant is, and leaves the application; and tells it again at the end. */
public final class Pseudonyms {
    private static final String CALLED = "Applicant ";
    private static final int DIGITS = 8;

    private final Map<String, String> pseudonyms = new HashMap<>();
    private final Map<String, NameInText> names = new HashMap<>();

    /** Ids of the applicants whose name begins with a word. */
    private final Map<String, List<String>> beginning = new HashMap<>();

    private Pseudonyms(Vacancy vacancy, Applications applications) {
        for (Application one : applications.applicants()) {
            NameInText name = new NameInText(one.name());
            pseudonyms.put(one.id(), pseudonym(vacancy.reference(), one.id()));
            names.put(one.id(), name);
            beginning.computeIfAbsent(name.first(), first -> new ArrayList<>()).add(one.id());
        }
    }

    /** The same applications under pseudonyms. Who has the same name as another is no longer told. */
    public static Applications of(Vacancy vacancy, Applications applications) {
        Pseudonyms blind = new Pseudonyms(vacancy, applications);
        return new Applications(
                applications.applicants().stream().map(blind::blind).toList(), applications.notes(), List.of());
    }

    /** Whether applications hold pseudonyms already in place of names. */
    public static boolean isBlind(Vacancy vacancy, Applications applications) {
        return applications.applicants().stream()
                .anyMatch(one ->
                        one.name().startsWith(CALLED) && one.name().equals(pseudonym(vacancy.reference(), one.id())));
    }

    private Application blind(Application application) {
        UnaryOperator<String> unnamed = text -> unnamed(application.id(), text);
        return new Application(
                application.id(),
                pseudonyms.get(application.id()),
                Optional.empty(),
                application.claimsGuaranteedInterview(),
                application.closed().map(closing -> new Closure(unnamed.apply(closing.reason()), closing.by())),
                application.scores().stream()
                        .map(score -> new GivenScore(
                                score.criterion(),
                                score.method(),
                                score.by(),
                                score.value(),
                                unnamed.apply(score.comment())))
                        .toList());
    }

    /** What was written of an applicant without that name or a part of it, and without those of others in full. */
    private String unnamed(String applicant, String text) {
        if (text.isEmpty()) {
            return text;
        }
        String unnamed = names.get(applicant).replaced(text, pseudonyms.get(applicant));
        List<String> mentioned = NameInText.words(unnamed).stream()
                .flatMap(word -> beginning.getOrDefault(word, List.of()).stream())
                .distinct()
                .toList();
        for (String other : mentioned) {
            unnamed = names.get(other).wholeReplaced(unnamed, pseudonyms.get(other));
        }
        return unnamed;
    }

    /**
     * Applications that were scored under pseudonyms, with the names and dates of birth that another file has.
     *
     * @param known the applications with their names
     * @param name of the other file
     * @throws InputException with every applicant that the other file does not have
     */
    public static Applications lifted(Applications applications, String name, Applications known) {
        Map<String, Application> byId = new HashMap<>();
        known.applicants().forEach(a -> byId.put(a.id(), a));
        Problems problems = new Problems();
        applications.applicants().stream()
                .filter(a -> !byId.containsKey(a.id()))
                .forEach(a -> problems.add(
                        Source.whole(name),
                        "it has no applicant \"" + a.id() + "\", whom the scores name",
                        "add the applicant, or remove the scores"));
        problems.throwIfAny();
        List<Application> named = applications.applicants().stream()
                .map(a -> new Application(
                        a.id(),
                        byId.get(a.id()).name(),
                        byId.get(a.id()).born(),
                        a.claimsGuaranteedInterview(),
                        a.closed(),
                        a.scores()))
                .toList();
        return new Applications(named, applications.notes(), PossibleDuplicates.among(named));
    }

    /** {@code Applicant 3F09A2C1}: the same for the same applicant of the same vacancy, whoever makes it, and no name in it. */
    public static String pseudonym(String vacancy, String applicant) {
        String hash = Sha256.of((vacancy + "\n" + applicant).getBytes(StandardCharsets.UTF_8));
        return CALLED + hash.substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }
}
