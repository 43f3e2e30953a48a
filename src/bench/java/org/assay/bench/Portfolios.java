package org.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes a folder of many portfolios out of the samples, each with a reference of its own. */
public final class Portfolios {
    private Portfolios() {}

    /** {@code SAMPLES COUNT FOLDER}. */
    public static void main(String[] args) throws IOException {
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            samples = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        Path folder = Files.createDirectories(Path.of(args[2]));
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            String text = Files.readString(samples.get(i % samples.size()));
            String reference = "CA-%05d".formatted(i);
            Files.writeString(
                    folder.resolve(reference + ".yaml"),
                    text.replaceFirst("(?m)^reference: .*$", "reference: " + reference));
        }
    }
}
