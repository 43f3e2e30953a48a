package org.assay.recruitment.applications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Notices applicants who may be one person, and tells them by their ids alone. Closed applications are settled. */
final class PossibleDuplicates {
    private PossibleDuplicates() {}

    /** @param applicants in order of their ids, so that how a file orders its rows changes nothing */
    static List<String> among(List<Application> applicants) {
        List<String> alike = new ArrayList<>();
        Map<String, Application> seen = new HashMap<>();
        for (Application one : applicants) {
            if (one.closed().isPresent()) {
                continue;
            }
            String name = plain(one.name());
            Application other = seen.putIfAbsent(name + one.born(), one);
            if (other != null) {
                alike.add("applicants " + other.id() + " and " + one.id()
                        + " may be one person: they have the same name"
                        + (one.born().isPresent() ? " and date of birth" : ""));
            }
        }
        return alike;
    }

    /** Without accents, capitals, signs and the order of its parts: {@code García, José} is {@code Jose Garcia}. */
    private static String plain(String name) {
        return Stream.of(StringUtils.stripAccents(name).toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}’]+"))
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
