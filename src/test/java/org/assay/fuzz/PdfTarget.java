package org.assay.fuzz;

import java.util.List;
import java.util.stream.Stream;
import org.assay.InstalledAreas;
import org.assay.input.InputDocument;
import org.assay.input.Workers;
import org.assay.record.WrittenRecord;
import org.assay.report.Samples;

/** A report, read and verified. */
final class PdfTarget implements Reader.Target {
    private final Verifying verifying = new Verifying();

    @Override
    public List<byte[]> seeds() {
        return Stream.of("es19-competent", "es19-not-yet-competent")
                .map(name -> new WrittenRecord(Samples.sample(name), Workers.alone()))
                .map(record -> InstalledAreas.ALL.report(record).pdf())
                .toList();
    }

    @Override
    public void read(byte[] file) {
        verifying.verify(new InputDocument("file.pdf", file));
    }
}
