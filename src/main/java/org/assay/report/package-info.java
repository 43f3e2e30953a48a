/**
 * Reports of records for people: one template gives the PDF and the web page. It sees decision records and nothing of the
 * areas that made them, writes no files and asks no clock. Templates, openhtmltopdf and PDFBox are used here alone.
 */
package org.assay.report;
