/**
 * The commands: each binds its options, calls one thing and prints what comes back. Only this package knows Picocli,
 * and only it may ask the clock, the environment or the terminal.
 */
package org.assay.cli;
