/** The commands of recruitment: rounds, the workbook to score in, and how groups fared. */
package org.assay.cli.recruitment;
