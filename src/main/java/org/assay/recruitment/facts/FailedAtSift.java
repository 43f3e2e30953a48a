package org.assay.recruitment.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** An essential criterion that was not demonstrated at the sift, and that later scores do not make up for. */
public record FailedAtSift(String applicantId, String criterionId, ShownAtSift shown, Finding finding)
        implements Conclusion {}
