/**
 * What the reports of recruitment show: sift, grid, selection and feedback letter, each made from the record alone. A
 * letter's view holds one applicant and nothing of any other.
 */
package org.assay.report.recruitment;
