/**
 * Occupational standards and what belongs to them: suites, units and their requirements, roles, assessment strategies
 * and the documents that rules cite, with the readers that check them. Knows nothing of evidence or of rules.
 */
package org.assay.standard;
