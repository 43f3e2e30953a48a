package org.assay.cli.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.cli.terminal.Installation;
import org.assay.cli.terminal.Progress;
import org.assay.cli.terminal.RulesOption;
import org.assay.cli.terminal.SuiteOption;
import org.assay.cli.terminal.Table;
import org.assay.input.FileEnding;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.Opening;
import org.assay.input.Workers;
import org.assay.record.Area;
import org.assay.record.DecisionRecord;
import org.assay.record.EvidenceComparison;
import org.assay.record.Judging;
import org.assay.record.RecordReader;
import org.assay.record.StandardComparison;
import org.assay.report.Areas;
import org.assay.report.carried.CarriedRecord;
import org.assay.report.carried.RecordFolder;
import org.assay.report.carried.Verification;
import org.assay.report.carried.VerifiedFile;
import org.assay.report.signature.TrustedCertificates;
import org.assay.standard.StandardsLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges recorded decisions again. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Judges recorded decisions again from the inputs that their records hold, compares the standard with"
                        + " the installed one, and names every difference.")
public final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "REPORT.pdf|RECORD.json|FOLDER",
            arity = "1..*",
            description = "Reports with their records, records alone, or folders of them and of folders.")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Of a table of many: text, csv or json. Without it, one file is told at length.")
    private Optional<Table.Format> format = Optional.empty();

    @Option(
            names = "--evidence",
            paramLabel = "DIR",
            description = "Compare the files of evidence in this folder with those that were judged.")
    private Optional<Path> evidence = Optional.empty();

    @Option(
            names = "--trust",
            paramLabel = "CERTS",
            description = "Ask that every file be signed, by certificates that lead to these: a file of certificates"
                    + " (PEM or DER), a keystore, or a folder of them.")
    private Optional<Path> trust = Optional.empty();

    @Mixin
    private RulesOption rules;

    @Mixin
    private SuiteOption suite;

    private final Areas areas;
    private TrustedCertificates trusted = TrustedCertificates.NOT_ASKED;
    private final Map<String, Judging> judging = new ConcurrentHashMap<>();

    VerifyCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        trusted = trust.map(TrustedCertificates::read).orElse(TrustedCertificates.NOT_ASKED);
        List<StandardsLibrary> installed = suite.all();
        if (format.isEmpty() && files.size() == 1 && !Files.isDirectory(files.get(0))) {
            Verification one = verify(
                    CarriedRecord.read(InputDocument.readRecord(files.get(0))),
                    installed,
                    Installation.workers(),
                    Progress::reading);
            return new VerificationText(one).tell(spec.commandLine().getOut());
        }
        VerificationTable table = table(found(), installed);
        table.tell(format.orElse(Table.Format.TEXT), spec.commandLine().getOut());
        return table.code();
    }

    private VerificationTable table(List<Path> found, List<StandardsLibrary> installed) {
        try (Progress progress = Progress.over("Verifying", found.size())) {
            return new VerificationTable(Installation.workers().each(found, file -> {
                VerifiedFile row = row(file, installed, progress);
                progress.step();
                return row;
            }));
        }
    }

    private List<Path> found() {
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            found.addAll(Files.isDirectory(file) ? RecordFolder.below(file) : List.of(file));
        }
        return found.stream().distinct().toList();
    }

    /** A file that somebody named has to carry a record; of what else lies in a folder, much is evidence. */
    private VerifiedFile row(Path file, List<StandardsLibrary> installed, Progress progress) {
        boolean named = files.contains(file);
        if (!named && FileEnding.JSON.isOf(file) && !RecordReader.begins(file)) {
            return VerifiedFile.noRecord(file);
        }
        try {
            InputDocument document = InputDocument.readRecord(file);
            return (named ? Optional.of(CarriedRecord.read(document)) : CarriedRecord.find(document))
                    .map(carried -> VerifiedFile.of(file, verify(carried, installed, Workers.alone(), progress::open)))
                    .orElseGet(() -> VerifiedFile.noRecord(file));
        } catch (InputException invalid) {
            return VerifiedFile.invalid(file, invalid);
        }
    }

    private Verification verify(
            CarriedRecord carried, List<StandardsLibrary> installed, Workers workers, Opening opening) {
        Area area = areas.of(carried.decision());
        Judging rulesOfArea = judging.computeIfAbsent(area.id(), id -> rules.judging(area, workers));
        DecisionRecord again = area.replay(carried.decision(), rulesOfArea);
        EvidenceComparison compared = evidence.map(folder -> area.evidence(carried.decision(), folder, opening))
                .orElse(EvidenceComparison.NONE);
        StandardComparison standard = StandardComparison.between(carried.decision(), installed, rulesOfArea);
        return Verification.of(carried, again, areas, standard, compared, trusted, Installation.version());
    }
}
