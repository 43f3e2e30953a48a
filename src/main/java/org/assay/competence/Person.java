package org.assay.competence;

import org.assay.input.Fields;

/** Reads who somebody is. */
final class Person {
    private Person() {}

    /** The person's id, by which rules tell people apart; the name is required too and kept by the record. */
    static String id(Fields person) {
        person.name("name");
        return person.id("id");
    }
}
