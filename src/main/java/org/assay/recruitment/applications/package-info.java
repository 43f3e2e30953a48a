/**
 * Applications and their scores, from documents, tables and workbooks alike, each checked against the vacancy;
 * and what is noticed about them beside the rules: possible duplicates, forgotten scores, pseudonyms.
 */
package org.assay.recruitment.applications;
