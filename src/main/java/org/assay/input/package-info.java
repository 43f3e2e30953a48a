/**
 * Reading the files that people write, and writing files for them. Every value keeps its place, every limit is held
 * here, and all problems of a file are reported together. What a value means in an area of work is no concern of this
 * package: it depends on no other package of Assay.
 */
package org.assay.input;
