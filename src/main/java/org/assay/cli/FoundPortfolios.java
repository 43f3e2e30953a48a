package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.input.InputException;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.record.RecordReader;

/**
 * The portfolios that the files and folders of a command line hold, each once.
 *
 * @param records decision records that lie beside portfolios in a folder, as a run with {@code -o} leaves them there
 * @param problems of folders that hold no portfolio
 */
record FoundPortfolios(List<Named> portfolios, List<Path> records, List<Problem> problems) {
    FoundPortfolios {
        portfolios = List.copyOf(portfolios);
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }

    /**
     * A portfolio of many.
     *
     * @param name of its reports, without an ending
     */
    record Named(Path file, String name) {}

    /** @throws InputException where there is no portfolio at all, or two would share a report */
    static FoundPortfolios in(List<Path> arguments) {
        Map<Path, Path> files = new LinkedHashMap<>();
        List<Path> records = new ArrayList<>();
        List<Problem> empty = new ArrayList<>();
        for (Path argument : arguments) {
            List<Path> expanded = PortfolioArguments.expand(argument).toList();
            List<Path> beside = Files.isDirectory(argument)
                    ? expanded.stream().filter(RecordReader::begins).toList()
                    : List.of();
            expanded.stream()
                    .filter(file -> !beside.contains(file))
                    .forEach(file -> files.putIfAbsent(absolute(file), file));
            records.addAll(beside);
            if (expanded.size() == beside.size()) {
                empty.add(new Problem(
                        Source.whole(argument.toString()),
                        "the folder holds no portfolio",
                        "name a folder with .yaml, .yml or .json files"));
            }
        }
        if (files.isEmpty()) {
            throw new InputException(empty);
        }
        return new FoundPortfolios(named(List.copyOf(files.values())), records, empty);
    }

    /** Portfolios of one name are told apart by their folders. */
    private static List<Named> named(List<Path> files) {
        Map<String, Integer> count = new HashMap<>();
        files.forEach(file -> count.merge(OutputOptions.nameOf(file), 1, Integer::sum));
        Map<String, Path> byName = new LinkedHashMap<>();
        Problems problems = new Problems();
        for (Path file : files) {
            String name = OutputOptions.nameOf(file);
            Path other = byName.putIfAbsent(count.get(name) > 1 ? folder(file) + name : name, file);
            if (other != null) {
                problems.add(
                        Source.whole(file.toString()),
                        "its report would replace that of " + other,
                        "rename one of the two, or assess them one after the other");
            }
        }
        problems.throwIfAny();
        return byName.entrySet().stream()
                .map(entry -> new Named(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static String folder(Path file) {
        Path folder = absolute(file).getParent().getFileName();
        return folder == null ? "" : folder + "-";
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** What was skipped, unless nobody wants to know, and every problem. */
    void tell(Printing printing) {
        PrintWriter err = printing.err();
        if (!printing.isQuiet()) {
            records.forEach(skipped -> err.println("skipped " + skipped + ": a decision record, not a portfolio"));
        }
        problems.forEach(err::println);
    }
}
