package org.assay.report.carried;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        return find(file)
                .orElseThrow(
                        () -> refused(file, "no decision record is attached to it", "name a report that Assay wrote"));
    }

    /**
     * That of a file which may be a PDF of anything.
     *
     * @throws InputException when the record is none, or another than the report was made from
     */
    public static Optional<CarriedRecord> find(InputDocument file) {
        return FileEnding.PDF.isOf(file.name())
                ? ReportPdf.attachedRecord(file.bytes()).map(json -> attached(file, json))
                : Optional.of(new CarriedRecord(file, file.bytes(), RecordReader.read(file.name(), file.bytes())));
    }

    private static CarriedRecord attached(InputDocument file, byte[] json) {
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
     * Whether the record, written and rendered again, gives the bytes that the file has.
     *
     * @param differences empty where it does
     * @param signature how many bytes of signatures, and of nothing else, were appended since; 0 for none
     */
    public record Bytes(List<String> differences, int signature) {
        public Bytes {
            differences = List.copyOf(differences);
        }

        private static Bytes different(String how) {
            return new Bytes(List.of(how), 0);
        }
    }

    /** @param program version of Assay that renders */
    public Bytes bytes(Areas areas, String program) {
        byte[] canonical = new WrittenRecord(decision, Workers.alone()).bytes();
        if (!Arrays.equals(canonical, json)) {
            return Bytes.different("the record is not as Assay writes it; it was edited, or made by another version");
        }
        byte[] bytes = file.bytes();
        byte[] rendered =
                isPdf() ? areas.report(new WrittenRecord(decision, json)).pdf() : json;
        int appended = bytes.length - rendered.length;
        if (appended > 0 && Arrays.equals(rendered, Arrays.copyOf(bytes, rendered.length))) {
            return Increment.isSignatureOnly(rendered, bytes)
                    ? new Bytes(List.of(), appended)
                    : Bytes.different("the report begins as it was made, and " + appended
                            + " bytes were appended to it that are more than a signature: what a viewer shows may have"
                            + " been changed; ask for the report without them");
        }
        return Arrays.equals(rendered, bytes)
                ? new Bytes(List.of(), 0)
                : Bytes.different("the record, rendered again by Assay " + program
                        + ", gives other bytes; the report was changed, or made by another version ("
                        + decision.program() + ")");
    }

    private static InputException refused(InputDocument file, String wrong, String remedy) {
        return new InputException(List.of(new Problem(Source.whole(file.name()), wrong, remedy)));
    }
}
