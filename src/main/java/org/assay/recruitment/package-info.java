/**
 * Recruitment: a vacancy with its person specification, the applications scored against it, the sift and the selection.
 * {@link org.assay.recruitment.Recruitment} judges what the rooms below read: {@code vacancy}, {@code applications} and
 * {@code workbook}.
 * Monitoring data is no part of any type here that rules or an applicant's report are made from.
 */
package org.assay.recruitment;
