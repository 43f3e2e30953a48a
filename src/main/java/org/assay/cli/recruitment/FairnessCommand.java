package org.assay.cli.recruitment;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.JudgesByRules;
import org.assay.cli.terminal.RulesOption;
import org.assay.fairness.Monitoring;
import org.assay.fairness.Results;
import org.assay.fairness.SelectionRates;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.record.Judging;
import org.assay.recruitment.Recruitment;
import org.assay.recruitment.RecruitmentArea;
import org.assay.report.carried.CarriedRecord;
import org.assay.report.parts.Words;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares how groups of applicants fared. */
@Command(
        name = "fairness",
        mixinStandardHelpOptions = true,
        description = "Compares how often each monitoring group was selected in a sift or a selection.")
public final class FairnessCommand implements Callable<Integer>, JudgesByRules {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REPORT.pdf|RECORD.json", description = "A sift or a selection.")
    private Path record;

    @Parameters(index = "1", paramLabel = "MONITORING", description = "A file of kind: monitoring.")
    private Path file;

    @Mixin
    private RulesOption rules;

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
        print(spec.commandLine().getOut(), results, monitoring, Recruitment.closing(decision));
        return ExitCode.DONE;
    }

    private void print(PrintWriter out, Results results, Monitoring monitoring, LocalDate on) {
        int all = results.applicants().size();
        out.println(
                "Indicative, and not legal advice. Ratio: a group's rate by the highest rate of any group; p: Fisher's");
        out.println(
                "exact test against that group, two-sided. What rules point out stands behind a group, and below with its line.");
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
        List<SelectionRates> rates = new TreeMap<>(monitoring.groups())
                .entrySet().stream()
                        .map(groups -> SelectionRates.of(groups.getKey(), groups.getValue(), results))
                        .toList();
        Judging judging = rules.judging(new RecruitmentArea());
        List<Judgement> judgements =
                judging.judge(rates.stream().flatMap(SelectionRates::facts).toList(), on);
        out.println("Judged by the rulebook " + judging.rulebook() + ".");
        for (SelectionRates each : rates) {
            out.println();
            each.lines(judgements).forEach(out::println);
        }
        lines(judgements).forEach(out::println);
    }

    /** By which figure each rule pointed something out, once. */
    private static List<String> lines(List<Judgement> judgements) {
        List<String> lines = new ArrayList<>();
        for (Judgement judgement : judgements) {
            judgement.because().stream()
                    .filter(Ground.Figure.class::isInstance)
                    .map(Ground.Figure.class::cast)
                    .map(figure -> judgement.verdict().label() + ": " + Words.figure(figure.name()) + " "
                            + figure.value() + ", in force from " + figure.from() + " (" + figure.source() + ") ["
                            + judgement.rule() + "]")
                    .forEach(lines::add);
        }
        List<String> once = lines.stream().distinct().sorted().toList();
        return once.isEmpty()
                ? once
                : Stream.concat(Stream.of(""), once.stream()).toList();
    }
}
