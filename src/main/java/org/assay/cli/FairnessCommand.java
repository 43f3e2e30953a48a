package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.assay.fairness.Monitoring;
import org.assay.fairness.SelectionRates;
import org.assay.input.InputException;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.rules.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares how groups of applicants fared. */
@Command(
        name = "fairness",
        mixinStandardHelpOptions = true,
        description = "Compares how often each monitoring group was taken forward or recommended for appointment.")
final class FairnessCommand implements Callable<Integer> {
    private static final Set<String> SELECTED = Set.of("taken forward", "recommended for appointment");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REPORT.pdf|RECORD.json", description = "A sift or a selection.")
    private Path record;

    @Parameters(index = "1", paramLabel = "MONITORING", description = "A file of kind: monitoring.")
    private Path file;

    @Override
    public Integer call() {
        DecisionRecord decision = VerifiedFile.read(record).decision();
        Monitoring monitoring = Monitoring.read(file);
        String reference = decision.inputs().containsKey("vacancy")
                ? decision.inputs().get("vacancy").text("reference")
                : "";
        if (!reference.equals(monitoring.vacancy())) {
            throw new InputException(List.of(new Problem(
                    Source.whole(file.toString()),
                    "it is for the vacancy " + monitoring.vacancy() + ", and the record for " + reference,
                    "name the two files of one vacancy")));
        }
        Set<String> selected = decision.judgements().stream()
                .filter(j -> j.subject().kind() == Subject.Kind.APPLICANT
                        && SELECTED.contains(j.verdict().label()))
                .map(j -> j.subject().id())
                .collect(Collectors.toSet());
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "Indicative, and not legal advice. Ratio: a group's rate by the highest rate of any group; p: Fisher's");
        out.println("exact test against that group, two-sided. Small samples (fewer than 30) say little either way.");
        new TreeMap<>(monitoring.groups()).forEach((characteristic, groupOf) -> {
            out.println();
            SelectionRates.of(characteristic, groupOf, selected).lines().forEach(out::println);
        });
        return ExitCode.DONE;
    }
}
