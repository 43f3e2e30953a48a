/**
 * What the rules of recruitment see and conclude: flat facts, joined by the ids of applicants, criteria and panel members.
 * They carry ids and never names, and nothing of monitoring data; their wording is that of
 * {@link org.assay.recruitment.facts.Conclude}, {@link org.assay.recruitment.facts.Decide}, {@link
 * org.assay.recruitment.facts.SiftReview}, {@link org.assay.recruitment.facts.Rank} and {@link
 * org.assay.recruitment.facts.VacancyDecision}.
 */
package org.assay.recruitment.facts;
