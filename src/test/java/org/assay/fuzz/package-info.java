/**
 * Files that nobody would write, for every reader: bred from the samples by chance in {@code FuzzTest}, and by the branches
 * that they reach in {@code src/bench/fuzz.sh}. Nothing here knows the fuzzer of that script, which calls
 * {@code ReaderFuzzer} by its name.
 */
package org.assay.fuzz;
