package org.assay.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.input.MappingReader;

/**
 * Until when a suite or a unit is in use.
 *
 * @param until its last day; empty where none is known
 * @param supersededBy id of the suite, or code of the unit, that takes its place; empty where nothing is known to
 */
public record Validity(Optional<LocalDate> until, Optional<String> supersededBy) {
    static Validity read(MappingReader file) {
        return new Validity(file.optionalDate("until"), file.optionalId("supersededBy"));
    }

    /** The last day on which something of a status is in use: none for one withdrawn at a day that nobody knows. */
    public Optional<LocalDate> lastDay(Status status) {
        return until.or(() -> status == Status.WITHDRAWN ? Optional.of(LocalDate.MIN) : Optional.empty());
    }
}
