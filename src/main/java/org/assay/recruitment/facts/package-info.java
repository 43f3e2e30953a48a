/**
 * What the rules of recruitment see and conclude: flat facts, joined by the ids of applicants, criteria and panel members.
 * They carry ids and never names, and nothing of monitoring data; their wording is {@link
 * org.assay.recruitment.facts.Conclude}'s.
 */
package org.assay.recruitment.facts;
