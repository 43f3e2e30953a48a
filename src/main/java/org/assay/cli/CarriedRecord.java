package org.assay.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assay.input.FileEnding;
import org.assay.input.InputException;
import org.assay.input.InputFile;
import org.assay.input.Problem;
import org.assay.input.Sha256;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordReader;
import org.assay.record.RecordWriter;
import org.assay.recruitment.Recruitment;
import org.assay.report.carried.ReportPdf;
import org.assay.report.competence.CompetenceReport;
import org.assay.report.recruitment.RecruitmentReport;

/**
 * A file that carries a decision record.
 *
 * @param bytes the file's own bytes
 * @param json the record's bytes, which are the file's own for a record alone
 */
record CarriedRecord(Path file, byte[] bytes, byte[] json, DecisionRecord decision) {
    /** @throws InputException when the file carries no record, or another than the report was made from */
    static CarriedRecord read(Path file) {
        byte[] bytes = InputFile.read(file, InputFile.LARGEST_RECORD);
        if (!isPdf(file)) {
            return new CarriedRecord(file, bytes, bytes, RecordReader.read(file.toString(), bytes));
        }
        byte[] json = ReportPdf.attachedRecord(bytes)
                .orElseThrow(
                        () -> refused(file, "no decision record is attached to it", "name a report that Assay wrote"));
        if (!ReportPdf.printsHash(bytes, Sha256.of(json))) {
            throw refused(
                    file,
                    "the attached record is not the one that the report was made from: its hash is not the printed one",
                    "do not rely on this report; ask for the original");
        }
        return new CarriedRecord(file, bytes, json, RecordReader.read(file + ".json", json));
    }

    /** @throws InputException where the record is of another kind */
    DecisionRecord ofRecruitment() {
        if (!decision.area().equals(Recruitment.AREA)) {
            throw refused(file, "it is a record of " + decision.area(), "name a record of a sift or of a selection");
        }
        return decision;
    }

    boolean isPdf() {
        return isPdf(file);
    }

    String sha256() {
        return Sha256.of(json);
    }

    /** Empty where the record, written and rendered again, gives the same bytes as the file has. */
    List<String> differencesInBytes() {
        byte[] canonical = RecordWriter.write(decision);
        if (!Arrays.equals(canonical, json)) {
            return List.of("the record is not as Assay writes it; it was edited, or made by another version");
        }
        byte[] rendered = isPdf() ? rendered() : json;
        if (bytes.length > rendered.length && Arrays.equals(rendered, Arrays.copyOf(bytes, rendered.length))) {
            return List.of("the report itself is the same, and " + (bytes.length - rendered.length)
                    + " bytes were appended to it, as a signature does; look at who signed before you rely on it");
        }
        if (!Arrays.equals(rendered, bytes)) {
            return List.of("the record, rendered again by Assay " + Installation.version()
                    + ", gives other bytes; the report was changed, or made by another version ("
                    + decision.program() + ")");
        }
        return List.of();
    }

    private byte[] rendered() {
        if (!decision.area().equals(Recruitment.AREA)) {
            return CompetenceReport.pdf(decision, json);
        }
        RecruitmentReport report = new RecruitmentReport(decision, json);
        return report.pdf(report.round());
    }

    private static boolean isPdf(Path file) {
        return FileEnding.PDF.isOf(file);
    }

    private static InputException refused(Path file, String wrong, String remedy) {
        return new InputException(List.of(new Problem(Source.whole(file.toString()), wrong, remedy)));
    }
}
