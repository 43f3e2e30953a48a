package org.assay.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.InstalledAreas;
import org.assay.input.CanonicalJson;
import org.assay.input.DocumentReader;
import org.assay.input.InputException;
import org.assay.record.FileKind;
import org.assay.record.FileKinds;
import org.assay.standard.InstalledSuites;

/** A file in YAML or JSON of any kind, as {@code assay check} reads it. */
final class DocumentTarget implements Reader.Target {
    private static final String YAML = "yaml";

    private final String ending;
    private final Scratch scratch = new Scratch();
    private final FileKinds kinds = InstalledAreas.ALL.fileKinds();
    private final InstalledSuites suites = new InstalledSuites(Path.of("standards"));

    DocumentTarget(String ending) {
        this.ending = ending;
    }

    /** Of JSON there are few, so that those of YAML stand beside them in JSON. */
    @Override
    public List<byte[]> seeds() {
        List<byte[]> yaml = Seeds.ending("." + YAML);
        return ending.equals(YAML)
                ? yaml
                : Stream.concat(
                                Seeds.ending("." + ending).stream(),
                                yaml.stream().flatMap(DocumentTarget::asJson))
                        .toList();
    }

    private static Stream<byte[]> asJson(byte[] yaml) {
        try {
            return Stream.of(CanonicalJson.write(DocumentReader.read("seed." + YAML, yaml)));
        } catch (InputException broken) {
            return Stream.of();
        }
    }

    @Override
    public void read(byte[] file) {
        kinds.check(
                scratch.write("file." + ending, file), new FileKind.Desk(suites, note -> {}, Files::newInputStream));
    }
}
