package org.assay.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assay.input.Sha256;

/** What {@code src/bench/fuzz.sh} runs. */
public final class ReaderFuzzer {
    private static Reader.Target target;

    private ReaderFuzzer() {}

    /**
     * Writes the files from which a fuzzer starts.
     *
     * @param args a reader, and the folder to write into; nothing prints the readers
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            for (Reader reader : Reader.values()) {
                System.out.println(reader.id());
            }
            return;
        }
        Reader reader = reader(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        for (byte[] seed : reader.target().seeds()) {
            Files.write(folder.resolve(Sha256.of(seed)), seed);
        }
        for (Path found : Seeds.found(reader)) {
            Files.copy(found, folder.resolve(Sha256.of(Seeds.bytes(found))));
        }
    }

    private static Reader reader(String id) {
        return Reader.valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Called once by the fuzzer. @param args a reader */
    public static void fuzzerInitialize(String[] args) {
        target = reader(List.of(args).get(0)).target();
        // loads the classes that read it, which the fuzzer changes one by one
        Outcome.of(target, target.seeds().get(0));
    }

    /** Called by the fuzzer for every file. */
    public static void fuzzerTestOneInput(byte[] file) {
        Outcome.of(target, file);
    }
}
