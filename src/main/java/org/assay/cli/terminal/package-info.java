/** What commands share: options, exit codes, where the program is installed, what is printed and how failures are told. */
package org.assay.cli.terminal;
