package org.assay.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assay.record.DecisionRecord;

/** Writes the reports of all samples to a folder, to look at them. */
final class SamplePages {
    private SamplePages() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Map.Entry<String, DecisionRecord> sample : Samples.all().entrySet()) {
            DecisionRecord record = sample.getValue();
            byte[] bytes = Samples.bytes(record);
            Files.write(folder.resolve(sample.getKey() + ".pdf"), CompetenceReport.pdf(record, bytes));
            Files.writeString(folder.resolve(sample.getKey() + ".html"), CompetenceReport.html(record, bytes));
        }
    }
}
