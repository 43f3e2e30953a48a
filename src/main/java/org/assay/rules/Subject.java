package org.assay.rules;

import java.util.Locale;

/**
 * What a judgement is about.
 *
 * @param kind the sort of thing judged
 * @param id its name in the assessed files: {@code E03}, {@code ES19/4}, {@code ES19}; a claim is {@code E03>ES19/4}, a
 *     method for a requirement {@code observation>ES19/4}; a criterion is {@code 101/Q1} for the applicant 101
 */
public record Subject(Kind kind, String id) {

    /** The sorts of things that rules judge. */
    public enum Kind {
        EVIDENCE,
        CLAIM,
        METHOD,
        OUTCOME,
        KNOWLEDGE,
        SCOPE,
        BEHAVIOUR,
        SKILL,
        UNIT,
        SUFFICIENCY,
        DUTY,
        QUALIFICATION,
        SCORE,
        PANEL,
        CRITERION,
        APPLICANT,
        GROUP,
        DECISION;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** Whether judgements on it decide about somebody, rather than lead to a decision. */
        public boolean decides() {
            return this == UNIT || this == APPLICANT || this == DECISION;
        }

        /** The word used in files and messages, such as {@code outcome}. */
        public String label() {
            return label;
        }
    }

    /** For messages: {@code outcome ES19/4}. */
    @Override
    public String toString() {
        return kind.label() + " " + id;
    }
}
