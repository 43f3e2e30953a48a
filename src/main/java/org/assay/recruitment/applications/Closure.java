package org.assay.recruitment.applications;

/**
 * Why a person closed an application, such as one that was withdrawn.
 *
 * @param by id of the panel member who did
 */
public record Closure(String reason, String by) {}
