/**
 * The rule engine and the one type for a conclusion. A {@link org.assay.rules.Rulebook} holds compiled rules; a
 * {@link org.assay.rules.RuleBase} lets them judge facts, stage by stage; every conclusion becomes a
 * {@link org.assay.rules.Judgement}. Only this package knows Drools; it knows no area of assessment.
 */
package org.assay.rules;
