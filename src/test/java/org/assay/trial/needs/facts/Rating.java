package org.assay.trial.needs.facts;

/** How confident somebody is in a unit, from 1, and how much the work would gain. */
public record Rating(String unitCode, int level, String impact) {}
