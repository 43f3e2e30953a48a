package org.assay.standard;

/** Whose words a unit's requirements are in, and whether there are any. */
public enum Wording {
    OFFICIAL,
    SUMMARISED,
    /** Only title and gist are known: the unit cannot be assessed. */
    CATALOGUE
}
