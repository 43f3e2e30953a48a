package org.assay.cli.recruitment;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.fairness.Monitoring;
import org.assay.fairness.Results;
import org.assay.fairness.SelectionRates;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.recruitment.RecruitmentArea;
import org.assay.report.carried.CarriedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares how groups of applicants fared. */
@Command(
        name = "fairness",
        mixinStandardHelpOptions = true,
        description = "Compares how often each monitoring group was selected in a sift or a selection.")
public final class FairnessCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REPORT.pdf|RECORD.json", description = "A sift or a selection.")
    private Path record;

    @Parameters(index = "1", paramLabel = "MONITORING", description = "A file of kind: monitoring.")
    private Path file;

    @Override
    public Integer call() {
        DecisionRecord decision = CarriedRecord.read(InputDocument.readRecord(record))
                .of(RecruitmentArea.ID, "name a record of a sift or of a selection");
        Monitoring monitoring = Monitoring.read(file);
        String reference = decision.inputs().get("vacancy").text("reference");
        if (!reference.equals(monitoring.vacancy())) {
            throw new InputException(List.of(new Problem(
                    Source.whole(file.toString()),
                    "it is for the vacancy " + monitoring.vacancy() + ", and the record for " + reference,
                    "name the two files of one vacancy")));
        }
        Results results = Results.of(decision);
        if (results.sift()) {
            monitoring.requireKnown(results);
        }
        print(spec.commandLine().getOut(), results, monitoring);
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, Results results, Monitoring monitoring) {
        int all = results.applicants().size();
        out.println(
                "Indicative, and not legal advice. Ratio: a group's rate by the highest rate of any group; p: Fisher's");
        out.println("exact test against that group, two-sided. Small samples (fewer than 30) say little either way.");
        out.println();
        out.println("Selected means " + results.meaning() + ".");
        out.println("Not decided (incomplete, closed, waiting or left to a person), and so in no rate: "
                + results.undecided().size() + " of " + all + " applicants");
        List<String> strangers = monitoring.strangers(results);
        out.println("Not in the monitoring file, and so in no rate: "
                + (all - (monitoring.at().size() - strangers.size())) + " of " + all + " applicants");
        if (!strangers.isEmpty()) {
            out.println("In the monitoring file, but not in this selection (sifted out, or a wrong id): "
                    + String.join(", ", strangers));
        }
        new TreeMap<>(monitoring.groups()).forEach((characteristic, groupOf) -> {
            out.println();
            SelectionRates.of(characteristic, groupOf, results).lines().forEach(out::println);
        });
    }
}
