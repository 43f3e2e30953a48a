/**
 * The workbook that a panel scores in. What is filled in is read back by {@link
 * org.assay.recruitment.applications}.
 */
package org.assay.recruitment.workbook;
