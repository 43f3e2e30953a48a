package org.assay.competence.facts;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/**
 * Somebody whom the portfolio names.
 *
 * @param role for sentences: {@code candidate}, {@code assessor}, {@code countersigner} or {@code person}
 */
public record Person(String id, String name, String role) {
    /** The id in small letters. */
    public String plainId() {
        return id.toLowerCase(Locale.ROOT);
    }

    /** The name in small letters, without punctuation and with single blanks. */
    public String plainName() {
        return name.replaceAll("[\\s\\p{Punct}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** To begin a sentence: {@code The candidate, C-01}. */
    public String opening() {
        return StringUtils.capitalize(phrase());
    }

    /** For sentences: {@code the candidate, C-01}. */
    public String phrase() {
        return (role.equals("person") ? "" : "the " + role + ", ") + id;
    }
}
