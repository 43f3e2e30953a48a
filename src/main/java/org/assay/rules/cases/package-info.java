/**
 * The cases beside the rules: reading them, trying them on a rulebook, and looking at what they leave out or
 * contradict. {@link org.assay.rules.cases.CaseBench} is all that an area has to say for it.
 */
package org.assay.rules.cases;
