/** The commands on rules themselves. */
package org.assay.cli.rules;
