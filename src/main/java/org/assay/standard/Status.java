package org.assay.standard;

/** Whether a standard is in use. */
public enum Status {
    CURRENT,
    LEGACY,
    WITHDRAWN
}
