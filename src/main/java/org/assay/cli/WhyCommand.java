package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Installation;
import org.assay.cli.terminal.RulesOption;
import org.assay.cli.terminal.StandardInput;
import org.assay.cli.terminal.SuiteOption;
import org.assay.input.CutText;
import org.assay.input.FileEnding;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.KindOfFile;
import org.assay.input.Nearest;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.record.Area;
import org.assay.record.FileKind;
import org.assay.record.RecordReader;
import org.assay.record.RecordWriter;
import org.assay.record.WrittenRecord;
import org.assay.report.AreaReport;
import org.assay.report.Areas;
import org.assay.report.Explanation;
import org.assay.report.carried.CarriedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a judgement. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "Prints the reasons behind a judgement, down to the evidence, and what would change it.")
final class WhyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A record or report of any decision; or what is to be judged: a portfolio (- reads one from "
                    + "standard input), or a vacancy and its applications.")
    private Path file;

    @Parameters(
            index = "1..*",
            arity = "0..2",
            paramLabel = "SUBJECT",
            description = "What to explain: a unit, a requirement such as ES19/4, or an item of evidence; of a round "
                    + "of recruitment, after the applications, an applicant such as 101, or a criterion of one such as "
                    + "101/Q1. Without it, the decision as a whole.")
    private List<String> rest = List.of();

    @Mixin
    private SuiteOption suite;

    @Mixin
    private RulesOption rules;

    private final Areas areas;

    WhyCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        if (StandardInput.isMeant(file)) {
            return explain(given(), rest);
        }
        if (isRecord()) {
            CarriedRecord carried = CarriedRecord.read(InputDocument.readRecord(file));
            return explain(List.of(new WrittenRecord(carried.decision(), carried.json())), rest);
        }
        CutText.in(InputDocument.read(file)).forEach(spec.commandLine().getErr()::println);
        Area area = area();
        int others = area.judged() - 1;
        if (rest.size() < others) {
            throw new ParameterException(
                    spec.commandLine(),
                    "What is judged from a " + area.kinds().get(0).id() + " takes more files: name "
                            + String.join(
                                    " and ",
                                    area.kinds().subList(rest.size() + 1, area.judged()).stream()
                                            .map(FileKind::id)
                                            .toList())
                            + " after it.");
        }
        List<Path> files = Stream.concat(
                        Stream.of(file), rest.stream().limit(others).map(Path::of))
                .toList();
        List<WrittenRecord> decisions = area.judge(files, suite, rules.judging(area)).stream()
                .map(decision -> new WrittenRecord(decision, Installation.workers()))
                .toList();
        return explain(decisions, rest.subList(others, rest.size()));
    }

    /** What the area decides that judges one document; of a document of another kind it tells that it is that. */
    private List<WrittenRecord> given() {
        Area area = areas.areas().stream()
                .filter(one -> one.judged() == 1)
                .findFirst()
                .orElseThrow();
        InputDocument given = StandardInput.read();
        CutText.in(given).forEach(spec.commandLine().getErr()::println);
        return area.judge(given, StandardInput.FOLDER, suite, rules.judging(area)).stream()
                .map(decision -> new WrittenRecord(decision, Installation.workers()))
                .toList();
    }

    /** The area that judges such a file; the first one where the file does not say what it is, which is told then. */
    private Area area() {
        Optional<String> kind = KindOfFile.of(file);
        return areas.areas().stream()
                .filter(area -> kind.map(area.kinds().get(0).id()::equals).orElse(true))
                .findFirst()
                .orElseGet(() -> areas.areas().get(0));
    }

    /** By the last decision in which anything was judged about it. */
    private int explain(List<WrittenRecord> decisions, List<String> subjects) {
        if (subjects.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "Name one thing to explain, not " + String.join(" and ", subjects) + ".");
        }
        for (int i = decisions.size() - 1; i >= 0; i--) {
            String subject =
                    subjects.isEmpty() ? areas.report(decisions.get(i)).whole().id() : subjects.get(0);
            Optional<String> explanation = Explanation.of(decisions.get(i).decision(), subject);
            if (explanation.isPresent()) {
                spec.commandLine().getOut().print(explanation.get());
                return ExitCode.DONE;
            }
        }
        throw unknown(decisions.get(decisions.size() - 1), subjects);
    }

    private boolean isRecord() {
        return FileEnding.PDF.isOf(file)
                || RecordReader.begins(file)
                || FileEnding.JSON.isOf(file) && KindOfFile.of(file).equals(Optional.of(RecordWriter.KIND));
    }

    private InputException unknown(WrittenRecord record, List<String> subjects) {
        AreaReport report = areas.report(record);
        String wanted = subjects.isEmpty() ? report.whole().id() : subjects.get(0);
        List<String> judged = record.decision().judgements().stream()
                .map(judgement -> judgement.subject().id())
                .distinct()
                .toList();
        String remedy = "name " + report.askable();
        return new InputException(List.of(new Problem(
                Source.whole(file.toString()),
                "nothing was judged about \"" + wanted + "\"",
                Nearest.question(wanted, judged)
                        .map(question -> question + " Otherwise " + remedy)
                        .orElse(remedy))));
    }
}
