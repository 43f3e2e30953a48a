package org.assay.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.input.InputDocument;

/** A record by itself, read and verified. */
final class RecordTarget implements Reader.Target {
    private final Verifying verifying = new Verifying();

    @Override
    public List<byte[]> seeds() {
        return Stream.of(
                        "samples/competence/expected/es19-not-yet-competent.json",
                        "src/test/resources/records/0.1.0-competence.json",
                        "src/test/resources/records/0.1.0-recruitment.json")
                .map(file -> Seeds.bytes(Path.of(file)))
                .toList();
    }

    @Override
    public void read(byte[] file) {
        verifying.verify(new InputDocument("file.json", file));
    }
}
