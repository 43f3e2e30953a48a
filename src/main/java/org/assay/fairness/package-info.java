/**
 * Whether groups of applicants fare alike: monitoring data beside the results of a round. Nothing here is a judgement on a
 * person, no rule and no report on an applicant may know this package, and a test holds that.
 */
package org.assay.fairness;
