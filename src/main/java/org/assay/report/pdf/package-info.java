/**
 * Sets well-formed markup as a PDF that everybody can read (PDF/UA-1) and that keeps (PDF/A-3a), the same bytes every time.
 * It knows pages, faces, tags and attachments, and nothing of assessments.
 */
package org.assay.report.pdf;
