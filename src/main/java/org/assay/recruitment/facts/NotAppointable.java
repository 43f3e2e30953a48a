package org.assay.recruitment.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** An applicant whom a centre's own policy finds not appointable. */
public record NotAppointable(String applicantId, Finding finding) implements Conclusion {}
