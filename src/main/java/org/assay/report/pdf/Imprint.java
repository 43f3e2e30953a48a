package org.assay.report.pdf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a PDF says about itself. All of it comes from the record, nothing from the clock or the machine: a report that is
 * rendered again has the same bytes.
 *
 * @param producer the program and version that made the record, which need not be the one that renders it
 * @param day stands as the date of creation and of change, at midnight UTC
 * @param record the file to attach; none in a letter that must hold nothing about others
 * @param sha256 hash of the record that the report was made from, 64 hexadecimal digits
 */
public record Imprint(
        String title,
        String author,
        String subject,
        String keywords,
        String producer,
        LocalDate day,
        Optional<Attachment> record,
        String sha256) {}
