package org.assay.competence.facts;

import java.time.LocalDate;
import org.assay.standard.Status;

/**
 * How a unit stands in its suite.
 *
 * @param status the unit's, or that of its suite where this is the weaker one
 * @param reviewBy the day by which it was to be reviewed; the last day that there is where none is known
 */
public record UnitStatus(String unitCode, Status status, LocalDate reviewBy) {}
