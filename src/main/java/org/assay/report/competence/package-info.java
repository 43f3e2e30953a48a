/**
 * What a competence report shows, as plain records that the templates walk. Every conclusion shown is a judgement of the
 * record or a count of such; nothing is judged here, and nothing here knows HTML or PDF.
 */
package org.assay.report.competence;
