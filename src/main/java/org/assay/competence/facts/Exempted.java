package org.assay.competence.facts;

import java.time.LocalDate;
import org.assay.rules.Ground;

/**
 * A unit that the candidate holds without being assessed in it here.
 *
 * @param recognition {@code exemption} or {@code credit-transfer}
 * @param why what it rests on, such as a certificate
 * @param by id of who decided so
 */
public record Exempted(String unitCode, String recognition, String why, String by, LocalDate on) {
    public Ground.Item entry() {
        return new Ground.Item(
                "the " + phrase() + " for " + unitCode, "was recorded by " + by + " on " + on + ": " + why);
    }

    /** For sentences: {@code exemption}, {@code credit transfer}. */
    public String phrase() {
        return recognition.replace('-', ' ');
    }
}
