package org.assay.record;

import org.assay.rules.Verdict;

/** A verdict as a record holds it, of whatever area. */
record RecordedVerdict(String label, boolean negative) implements Verdict {}
