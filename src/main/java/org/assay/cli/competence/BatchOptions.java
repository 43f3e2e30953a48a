package org.assay.cli.competence;

import java.io.PrintWriter;
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

    @Option(
            names = "--resume",
            description =
                    "Go on after a run over many portfolios that was stopped or killed: those whose reports are there "
                            + "(PDF or JSON), made from the same files by the same standard, rules and version, are not judged again.")
    private boolean resume;

    /**
     * Refuses a number that is none, whether there are many portfolios or one, and to go on where there is one.
     *
     * @param one whether there is
     */
    void check(CommandLine command, boolean one) {
        if (resume && one) {
            throw new ParameterException(
                    command, "--resume goes on with many portfolios; name several, or their folder, as before.");
        }
        if (jobs < 1) {
            throw new ParameterException(command, "--jobs is " + jobs + "; give it a number from 1.");
        }
    }

    /** @throws org.assay.input.InputException where the summary of an earlier run cannot be read */
    Batch of(PortfolioAssessor assessor, OutputOptions output, PrintWriter err) {
        EarlierRun earlier = resume ? EarlierRun.in(output.folder()) : EarlierRun.NONE;
        return new Batch(assessor, output, earlier, jobs, err);
    }
}
