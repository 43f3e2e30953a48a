/**
 * Signatures of PDFs (PAdES): making them, and looking at whether one holds and whose it is. What was appended beside them
 * is for {@code report.carried} to compare. Only the classes named {@code Cms…} know BouncyCastle, which is large and not
 * loaded for anything else.
 */
package org.assay.report.signature;
