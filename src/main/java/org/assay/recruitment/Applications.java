package org.assay.recruitment;

import java.util.List;

/**
 * All applications for a vacancy, checked against it.
 *
 * @param notes what a person should know of how they were read: an encoding, two applicants who may be one person
 */
public record Applications(List<Application> applicants, List<String> notes) {
    public Applications {
        applicants = List.copyOf(applicants);
        notes = List.copyOf(notes);
    }
}
