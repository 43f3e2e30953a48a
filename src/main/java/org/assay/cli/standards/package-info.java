/** The commands on the standards library. */
package org.assay.cli.standards;
