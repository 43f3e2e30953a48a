package org.assay.report.carried;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assay.input.FileEnding;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.record.RecordReader;

/** The decision records of the files and folders of a command line, alone or in their reports, each decision once. */
public final class RecordFolder {
    private final Set<String> seen = new HashSet<>();
    private final Problems problems = new Problems();

    /**
     * Hands over what each argument holds, one at a time, as many may not fit into memory.
     *
     * @param invalid takes records that cannot be read or used, with why
     */
    public void each(
            List<Path> arguments, BiConsumer<Path, CarriedRecord> use, BiConsumer<Path, InputException> invalid) {
        for (Path argument : arguments) {
            boolean folder = Files.isDirectory(argument);
            List<Path> files = folder ? in(argument) : List.of(argument);
            long found = files.stream()
                    .filter(file -> read(file, folder, use, invalid))
                    .count();
            if (found == 0) {
                problems.add(
                        Source.whole(argument.toString()),
                        "the " + (folder ? "folder" : "file") + " holds no decision records",
                        "name reports (.pdf) or records (.json) of assay, or a folder of them");
            }
        }
    }

    /** @throws InputException with every argument that holds no records */
    public void throwIfAny() {
        problems.throwIfAny();
    }

    /**
     * @param found whether it lies in a folder, where much is no record
     * @return whether the file is a record's, which may have been handed over before
     */
    private boolean read(
            Path file, boolean found, BiConsumer<Path, CarriedRecord> use, BiConsumer<Path, InputException> invalid) {
        if (!FileEnding.PDF.isOf(file) && !FileEnding.JSON.isOf(file)) {
            return false;
        }
        try {
            if (found && !carriesRecord(file)) {
                return false;
            }
            CarriedRecord carried = CarriedRecord.read(InputDocument.readRecord(file));
            if (seen.add(carried.sha256())) {
                use.accept(file, carried);
            }
        } catch (InputException refused) {
            invalid.accept(file, refused);
        }
        return true;
    }

    private static boolean carriesRecord(Path file) {
        return FileEnding.PDF.isOf(file)
                ? ReportPdf.attachedRecord(InputDocument.readRecord(file).bytes())
                        .isPresent()
                : RecordReader.begins(file);
    }

    /** Every file of a folder and of those below it that may be a report or a record, in order; no link to a folder is followed. */
    public static List<Path> below(Path folder) {
        return in(folder, Integer.MAX_VALUE);
    }

    private static List<Path> in(Path folder) {
        return in(folder, 1);
    }

    private static List<Path> in(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> FileEnding.PDF.isOf(file) || FileEnding.JSON.isOf(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
