package org.assay.competence.facts;

/**
 * Somebody whom the portfolio names.
 *
 * @param role for sentences: {@code candidate}, {@code assessor} or {@code person}
 * @param sameName id of the first person, in order of ids, who has this name too, but for capitals, blanks and punctuation;
 *     empty where that is this one
 * @param sameId id of the first person whose id differs from this one in capitals alone; empty where that is this one
 */
public record Person(String id, String name, String role, String sameName, String sameId) {
    /** For sentences: {@code the candidate, C-01}, or {@code W-11}. */
    public String phrase() {
        return (role.equals("person") ? "" : "the " + role + ", ") + id;
    }

    /** The same where a sentence goes on: {@code the candidate, C-01,}, or {@code W-11}. */
    String subject() {
        return role.equals("person") ? id : phrase() + ",";
    }
}
