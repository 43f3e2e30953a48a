/**
 * Recruitment: a vacancy with its person specification, the applications scored against it, the sift and the selection.
 * Applications come from YAML, JSON, CSV and workbooks alike; {@link org.assay.recruitment.Recruitment} judges them.
 * Monitoring data is no part of any type here that rules or an applicant's report are made from.
 */
package org.assay.recruitment;
