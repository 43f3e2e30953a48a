/** {@code assay verify}: judges recorded decisions again, one at length or many in a table. */
package org.assay.cli.verify;
