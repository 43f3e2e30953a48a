package org.assay.report.carried;

import java.util.ArrayList;
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
import org.assay.report.signature.TrustedCertificates;

/**
 * A file that carries a decision record: a report as PDF, or the record alone.
 *
 * @param json the record's bytes, which are the file's own for a record alone
 */
public record CarriedRecord(InputDocument file, byte[] json, DecisionRecord decision) {
    private static final String NOT_AS_WRITTEN =
            "the record is not as Assay writes it; it was edited, or made by another version";

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
     * Whether the record, written and rendered again, gives the bytes that the file has, but for signatures appended since.
     *
     * @param differences empty where it does
     */
    public record Bytes(List<String> differences, Signatures signatures) {
        public Bytes {
            differences = List.copyOf(differences);
        }
    }

    /**
     * @param trusted whose signatures are
     * @param program version of Assay that renders
     */
    public Bytes bytes(Areas areas, TrustedCertificates trusted, String program) {
        if (isPdf() && !ReasonSize.canBeTold(decision.judgements())) {
            return notRendered("its judgements rest on more than a report can tell", trusted);
        }
        boolean asWritten = Arrays.equals(new WrittenRecord(decision, Workers.alone()).bytes(), json);
        byte[] made = asWritten && isPdf()
                ? areas.report(new WrittenRecord(decision, json)).pdf()
                : json;
        if (Arrays.equals(made, file.bytes())) {
            return new Bytes(asWritten ? List.of() : List.of(NOT_AS_WRITTEN), Signatures.none(trusted));
        }
        boolean begins = asWritten && Arrays.equals(made, Arrays.copyOf(file.bytes(), made.length));
        SignedRevisions revisions = SignedRevisions.of(file.bytes(), begins ? made.length : 0, trusted);
        List<String> differences = new ArrayList<>();
        if (!asWritten) {
            differences.add(NOT_AS_WRITTEN);
        } else if (!begins) {
            differences.add("the record, rendered again by Assay " + program
                    + ", gives other bytes; the report was changed, or made by another version ("
                    + decision.program() + ")");
        }
        differences.addAll(revisions.differences());
        return new Bytes(differences, new Signatures(revisions.signatures(), trusted.asked()));
    }

    /** What is said of a report that is not rendered again, as that may take without end what its record makes up. */
    Bytes notRendered(String why, TrustedCertificates trusted) {
        SignedRevisions revisions = SignedRevisions.of(file.bytes(), 0, trusted);
        List<String> differences = new ArrayList<>();
        differences.add("the report was not rendered again to compare it: " + why);
        differences.addAll(revisions.differences());
        return new Bytes(differences, new Signatures(revisions.signatures(), trusted.asked()));
    }

    private static InputException refused(InputDocument file, String wrong, String remedy) {
        return new InputException(List.of(new Problem(Source.whole(file.name()), wrong, remedy)));
    }
}
