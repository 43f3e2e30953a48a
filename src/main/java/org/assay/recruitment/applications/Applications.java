package org.assay.recruitment.applications;

import java.util.List;
import java.util.stream.Stream;

/**
 * All applications for a vacancy, checked against it.
 *
 * @param notes what a person should know of how they were read, such as an encoding
 * @param alike which applicants may be one person, told by their ids alone
 */
public record Applications(List<Application> applicants, List<String> notes, List<String> alike) {
    public Applications {
        applicants = List.copyOf(applicants);
        notes = List.copyOf(notes);
        alike = List.copyOf(alike);
    }

    /** Everything to tell whoever gave the file. */
    public List<String> told() {
        return Stream.concat(notes.stream(), alike.stream()).toList();
    }
}
