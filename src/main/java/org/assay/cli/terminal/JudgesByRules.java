package org.assay.cli.terminal;

/** A command of an area that judges by its rules, which are worth loading while its command line is still read. */
public interface JudgesByRules {}
