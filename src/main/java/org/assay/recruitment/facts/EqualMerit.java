package org.assay.recruitment.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/**
 * An applicant whom merit does not tell from others.
 *
 * @param group all of them, ids in order with a space between: {@code 101 104}
 * @param size how many they are, at least 2
 */
public record EqualMerit(String applicantId, String group, int size, Finding finding) implements Conclusion {}
