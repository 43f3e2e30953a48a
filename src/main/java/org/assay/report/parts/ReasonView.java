package org.assay.report.parts;

import java.util.List;

/**
 * One step of why something was concluded.
 *
 * @param text a sentence
 * @param negative whether it speaks against the candidate
 * @param rule id of the rule that concluded it, empty for what stands in a file
 * @param source document and clause that the rule or figure follows, empty where there is none
 * @param because what it rests on
 * @param toldBefore whether what it rests on stands further up instead
 */
public record ReasonView(
        String text, boolean negative, String rule, String source, List<ReasonView> because, boolean toldBefore) {}
