package org.assay.rules;

/**
 * A fact that a rule inserts when it concludes. Its keys let later rules join on it; the rulebook makes a
 * {@link Judgement} of its finding, with the rule that inserted it.
 */
public non-sealed interface Conclusion extends Ground {
    Finding finding();
}
