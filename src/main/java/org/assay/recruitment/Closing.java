package org.assay.recruitment;

/**
 * Why a person closed an application, such as one that was withdrawn.
 *
 * @param by id of the panel member who did
 */
public record Closing(String reason, String by) {}
