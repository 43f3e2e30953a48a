/**
 * Records inside reports: what a PDF carries and what its pages print. A PDF may come from anybody, so whatever
 * is wrong with it, the answer is no.
 */
package org.assay.report.carried;
