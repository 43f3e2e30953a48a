/**
 * What the reports of all areas share: words, badges, reasons, the rules applied, sources and how to check a
 * report. Nothing here knows an area.
 */
package org.assay.report.parts;
