package org.assay.competence;

import java.util.List;
import java.util.Locale;
import org.assay.input.Node;
import org.assay.record.DecisionRecord;

/** A candidate and an assessor of one name: two people may share it, but a second id would hide that the work is one's own. */
public final class SamePerson {
    private SamePerson() {}

    /** Rules tell people apart by their ids, so only a person can tell whether these are two. */
    public static List<String> warnings(DecisionRecord decision) {
        Node portfolio = decision.inputs().get("portfolio");
        String candidate = person(portfolio, "candidate", "id");
        String assessor = person(portfolio, "assessor", "id");
        String name = person(portfolio, "candidate", "name");
        boolean alike = plain(name).equals(plain(person(portfolio, "assessor", "name")));
        return alike && !candidate.equals(assessor)
                ? List.of("candidate " + candidate + " and assessor " + assessor + " are both named " + name
                        + " and may be one person; if they are, give them one id")
                : List.of();
    }

    private static String person(Node portfolio, String role, String key) {
        return portfolio.get(role).map(person -> person.text(key)).orElse("").strip();
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\p{Punct}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
