package org.assay.standard;

import java.time.LocalDate;
import java.util.List;

/**
 * A set of occupational standards that is accredited and kept as one.
 *
 * @param version of the standards as the library holds them
 * @param validity until when it is in use, and what comes after it
 * @param accredited the day (or the first day of the month) of accreditation
 * @param groups in the order of the suite's own tables
 */
public record Suite(
        String id,
        String title,
        String version,
        Status status,
        Validity validity,
        LocalDate accredited,
        List<Origin> origins,
        List<Group> groups) {

    /** The suite that a unit was first written for. */
    public record Origin(String id, String title, int year) {}

    /** Units that the suite lists together, in its order. */
    public record Group(String id, String title, List<String> units) {
        public Group {
            units = List.copyOf(units);
        }
    }

    public Suite {
        origins = List.copyOf(origins);
        groups = List.copyOf(groups);
    }

    /** Codes of all units, group by group. */
    public List<String> unitCodes() {
        return groups.stream().flatMap(group -> group.units().stream()).toList();
    }
}
