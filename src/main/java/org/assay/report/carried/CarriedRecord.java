package org.assay.report.carried;

import java.util.Arrays;
import java.util.List;
import org.assay.input.FileEnding;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.Problem;
import org.assay.input.Sha256;
import org.assay.input.Source;
import org.assay.input.Workers;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordReader;
import org.assay.record.WrittenRecord;
import org.assay.report.Areas;

/**
 * A file that carries a decision record: a report as PDF, or the record alone.
 *
 * @param json the record's bytes, which are the file's own for a record alone
 */
public record CarriedRecord(InputDocument file, byte[] json, DecisionRecord decision) {
    /** @throws InputException when the file carries no record, or another than the report was made from */
    public static CarriedRecord read(InputDocument file) {
        if (!FileEnding.PDF.isOf(file.name())) {
            return new CarriedRecord(file, file.bytes(), RecordReader.read(file.name(), file.bytes()));
        }
        byte[] json = ReportPdf.attachedRecord(file.bytes())
                .orElseThrow(
                        () -> refused(file, "no decision record is attached to it", "name a report that Assay wrote"));
        if (!ReportPdf.printsHash(file.bytes(), Sha256.of(json))) {
            throw refused(
                    file,
                    "the attached record is not the one that the report was made from: its hash is not the printed one",
                    "do not rely on this report; ask for the original");
        }
        return new CarriedRecord(file, json, RecordReader.read(file.name() + ".json", json));
    }

    /** @throws InputException where the record is of another area */
    public DecisionRecord of(String area, String remedy) {
        if (!decision.area().equals(area)) {
            throw ofOtherArea(remedy);
        }
        return decision;
    }

    /** That the record is of an area with which what was asked for cannot be done. */
    public InputException ofOtherArea(String remedy) {
        return refused(file, "it is a record of " + decision.area(), remedy);
    }

    public boolean isPdf() {
        return FileEnding.PDF.isOf(file.name());
    }

    /** Hash of the record's bytes, 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.of(json);
    }

    /**
     * Empty where the record, written and rendered again, gives the same bytes as the file has.
     *
     * @param program version of Assay that renders
     */
    public List<String> differencesInBytes(Areas areas, String program) {
        byte[] canonical = new WrittenRecord(decision, Workers.alone()).bytes();
        if (!Arrays.equals(canonical, json)) {
            return List.of("the record is not as Assay writes it; it was edited, or made by another version");
        }
        byte[] bytes = file.bytes();
        byte[] rendered =
                isPdf() ? areas.report(new WrittenRecord(decision, json)).pdf() : json;
        if (bytes.length > rendered.length && Arrays.equals(rendered, Arrays.copyOf(bytes, rendered.length))) {
            return List.of("the report itself is the same, and " + (bytes.length - rendered.length)
                    + " bytes were appended to it, as a signature does; look at who signed before you rely on it");
        }
        if (!Arrays.equals(rendered, bytes)) {
            return List.of("the record, rendered again by Assay " + program
                    + ", gives other bytes; the report was changed, or made by another version ("
                    + decision.program() + ")");
        }
        return List.of();
    }

    private static InputException refused(InputDocument file, String wrong, String remedy) {
        return new InputException(List.of(new Problem(Source.whole(file.name()), wrong, remedy)));
    }
}
