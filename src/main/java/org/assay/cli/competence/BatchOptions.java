package org.assay.cli.competence;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a run over many portfolios goes about it. */
final class BatchOptions {
    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many portfolios to judge at a time; as many as there are processors if nothing is said.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    /** Refuses a number that is none, whether there are many portfolios or one. */
    void check(CommandLine command) {
        if (jobs < 1) {
            throw new ParameterException(command, "--jobs is " + jobs + "; give it a number from 1.");
        }
    }

    Batch of(PortfolioAssessor assessor, OutputOptions output) {
        return new Batch(assessor, output, jobs);
    }
}
