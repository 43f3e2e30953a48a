/** The commands of competence: portfolios in, reports out. */
package org.assay.cli.competence;
