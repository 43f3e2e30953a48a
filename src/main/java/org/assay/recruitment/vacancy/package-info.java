/**
 * The vacancy: its person specification, panel and scoring policy, read from its file and checked. It knows
 * nothing of applications.
 */
package org.assay.recruitment.vacancy;
