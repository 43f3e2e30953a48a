package org.assay.standard;

import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * One thing that a unit asks for: an outcome, an item of knowledge or of scope, a behaviour or a skill.
 *
 * @param unitCode the unit it belongs to
 * @param id its number within the unit: {@code 4}, {@code K5}, {@code S9}; without a stroke
 * @param kind which of the five it is
 * @param heading the heading it stands under; empty where the unit has none
 * @param text what it asks for
 * @param scopes ids of the scopes that its wording refers to
 */
public record Requirement(String unitCode, String id, Kind kind, String heading, String text, List<String> scopes) {

    /** The parts of a unit that are judged one by one. */
    public enum Kind {
        OUTCOME("Outcome", "outcomes"),
        KNOWLEDGE("Knowledge", "knowledge"),
        SCOPE("Scope", "scope"),
        BEHAVIOUR("Behaviour", "behaviours"),
        SKILL("Skill", "skills");

        private final String label;
        private final String plural;

        Kind(String label, String plural) {
            this.label = label;
            this.plural = plural;
        }

        /** With a capital, as it begins a sentence. */
        public String label() {
            return label;
        }

        /** For sentences that count them: {@code outcomes}, {@code items of knowledge}. */
        public String items() {
            return this == KNOWLEDGE || this == SCOPE ? "items of " + plural : plural;
        }

        /** For sentences: {@code outcomes}, {@code knowledge}. */
        public String plural() {
            return plural;
        }
    }

    public Requirement {
        scopes = List.copyOf(scopes);
    }

    /** Unique within a suite: {@code ES19/4}. A code may have strokes ({@code B1/M}), so the last one divides. */
    public String key() {
        return unitCode + "/" + id;
    }

    /** To begin a sentence: {@code Outcome 4 of ES19}. */
    public String name() {
        return kind.label() + " " + id + " of " + unitCode;
    }

    /** Within a sentence: {@code outcome 4 of ES19}. */
    public String nameWithin() {
        return StringUtils.uncapitalize(name());
    }
}
