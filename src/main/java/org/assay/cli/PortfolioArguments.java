package org.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.input.Problems;
import org.assay.input.Source;
import picocli.CommandLine.Parameters;

/** The portfolios that a command line names: files, and folders of them. */
final class PortfolioArguments {
    @Parameters(
            arity = "1..*",
            paramLabel = "PORTFOLIO",
            description = "A portfolio (.yaml, .yml or .json), or a folder that holds some.")
    private List<Path> arguments = List.of();

    /** Whether the command line asks for exactly one report. */
    boolean isSingleFile() {
        return arguments.size() == 1 && !Files.isDirectory(arguments.get(0));
    }

    /** Every portfolio file, those of a folder in order of their names; two that would share a report are refused. */
    List<Path> files() {
        Problems problems = new Problems();
        List<Path> files = arguments.stream()
                .flatMap(PortfolioArguments::expand)
                .distinct()
                .toList();
        Map<String, Path> byName = new LinkedHashMap<>();
        for (Path file : files) {
            Path other = byName.putIfAbsent(OutputOptions.nameOf(file), file);
            if (other != null) {
                problems.add(
                        Source.whole(file.toString()),
                        "its report would replace that of " + other,
                        "rename one of the two, or assess them one after the other");
            }
        }
        if (files.isEmpty()) {
            problems.add(
                    Source.whole(arguments.get(0).toString()),
                    "the folder holds no portfolio",
                    "name a folder with .yaml, .yml or .json files");
        }
        problems.throwIfAny();
        return files;
    }

    /** The file itself, or the files of a folder that can hold documents, in order of their names. */
    static Stream<Path> expand(Path argument) {
        if (!Files.isDirectory(argument)) {
            return Stream.of(argument);
        }
        try (Stream<Path> files = Files.list(argument)) {
            return files
                    .filter(file -> file.toString().matches("(?i).*\\.(ya?ml|json)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
