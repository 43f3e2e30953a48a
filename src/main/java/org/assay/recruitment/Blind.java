package org.assay.recruitment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.input.InputException;
import org.assay.input.Problems;
import org.assay.input.Sha256;
import org.assay.input.Source;

/** Takes away who an applicant is, and leaves the application; and tells it again at the end. */
public final class Blind {
    private static final int DIGITS = 6;

    private Blind() {}

    /** The same applications under pseudonyms. Who has the same name as another is no longer told. */
    public static Applications of(Vacancy vacancy, Applications applications) {
        return new Applications(
                applications.applicants().stream()
                        .map(a -> blind(a, pseudonym(vacancy.reference(), a.id())))
                        .toList(),
                applications.notes(),
                List.of());
    }

    private static Application blind(Application application, String pseudonym) {
        Pattern name = name(application);
        UnaryOperator<String> unnamed = text -> name.matcher(text).replaceAll(Matcher.quoteReplacement(pseudonym));
        return new Application(
                application.id(),
                pseudonym,
                Optional.empty(),
                application.claimsGuaranteedInterview(),
                application.closed().map(closing -> new Closing(unnamed.apply(closing.reason()), closing.by())),
                application.scores().stream()
                        .map(score -> new GivenScore(
                                score.criterion(),
                                score.method(),
                                score.by(),
                                score.value(),
                                unnamed.apply(score.comment())))
                        .toList());
    }

    /** Finds an applicant's name in what others wrote, however they wrote it or a part of it. */
    private static Pattern name(Application application) {
        String part = Stream.of(application.name().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile(
                "(?<!\\p{L})" + part + "(?:\\s+" + part + ")*(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
        List<Application> named = applications.applicants().stream()
                .map(a -> new Application(
                        a.id(),
                        byId.get(a.id()).name(),
                        byId.get(a.id()).born(),
                        a.claimsGuaranteedInterview(),
                        a.closed(),
                        a.scores()))
                .toList();
        return new Applications(named, applications.notes(), Alike.among(named));
    }

    /** {@code Applicant 3F09A2}: the same for the same applicant of the same vacancy, whoever makes it, and no name in it. */
    public static String pseudonym(String vacancy, String applicant) {
        String hash = Sha256.of((vacancy + "\n" + applicant).getBytes(StandardCharsets.UTF_8));
        return "Applicant " + hash.substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }
}
