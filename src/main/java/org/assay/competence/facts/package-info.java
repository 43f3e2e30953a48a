/**
 * What the rules of competence see and say: the only types, beside dates, text and lists, that a rule file of this area
 * may name. Facts are small and flat, with keys that rules join on; conclusions are worded in
 * {@link org.assay.competence.facts.Conclude} and {@link org.assay.competence.facts.Decide}.
 */
package org.assay.competence.facts;
