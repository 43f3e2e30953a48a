package org.assay.cli.competence;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.cli.terminal.Console;
import org.assay.input.InputException;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.ShownText;
import org.assay.input.Source;

/**
 * The portfolios that the files and folders of a command line hold, each once.
 *
 * @param skipped what lies beside portfolios in a folder and is none, each with the reason: decision records, as a run
 *     with {@code -o} leaves them there, evidence, links; and what is named a second time
 * @param problems of folders that hold no portfolio, or cannot be read
 */
record FoundPortfolios(List<Named> portfolios, List<String> skipped, List<Problem> problems) {
    FoundPortfolios {
        portfolios = List.copyOf(portfolios);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }

    /**
     * A portfolio of many.
     *
     * @param name of its reports, without an ending
     */
    record Named(Path file, String name) {}

    /** @throws InputException where there is no portfolio at all, or two would share a report */
    static FoundPortfolios in(List<Path> arguments, List<String> kinds) {
        Map<Path, Path> files = new LinkedHashMap<>();
        List<String> skipped = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                PortfolioFolder folder = PortfolioFolder.of(argument, kinds);
                folder.portfolios().forEach(file -> put(file, files, skipped));
                skipped.addAll(folder.skipped());
                problems.addAll(folder.problems());
                if (folder.portfolios().isEmpty()) {
                    problems.add(new Problem(
                            Source.whole(argument.toString()),
                            "the folder holds no portfolio",
                            "name a folder with .yaml, .yml or .json files"));
                }
            } else {
                put(argument, files, skipped);
            }
        }
        if (files.isEmpty()) {
            throw new InputException(problems);
        }
        return new FoundPortfolios(named(List.copyOf(files.values())), skipped, problems);
    }

    private static void put(Path file, Map<Path, Path> files, List<String> skipped) {
        if (files.putIfAbsent(absolute(file), file) != null) {
            skipped.add(ShownText.name(file.toString()) + ": named twice, and judged once");
        }
    }

    private static List<Named> named(List<Path> files) {
        Map<String, List<Path>> alike = new LinkedHashMap<>();
        files.forEach(file -> alike.computeIfAbsent(OutputOptions.nameOf(file), name -> new ArrayList<>())
                .add(file));
        Map<Path, String> names = new HashMap<>();
        alike.values().forEach(group -> names.putAll(toldApart(group)));
        Map<String, Path> byName = new LinkedHashMap<>();
        Problems problems = new Problems();
        for (Path file : files) {
            Path other = byName.putIfAbsent(names.get(file), file);
            if (other != null) {
                problems.add(
                        Source.whole(file.toString()),
                        "its report would replace that of " + ShownText.name(other.toString()),
                        "rename one of the two, or assess them one after the other");
            }
        }
        problems.throwIfAny();
        return byName.entrySet().stream()
                .map(entry -> new Named(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** Portfolios of one name are told apart by as many of their folders as it takes. */
    private static Map<Path, String> toldApart(List<Path> alike) {
        int deepest = alike.stream()
                .mapToInt(file -> absolute(file).getNameCount())
                .max()
                .orElseThrow();
        Map<Path, String> names = new HashMap<>();
        for (int folders = alike.size() == 1 ? 0 : 1; folders <= deepest; folders++) {
            for (Path file : alike) {
                names.put(file, name(file, folders));
            }
            if (new HashSet<>(names.values()).size() == alike.size()) {
                break;
            }
        }
        return names;
    }

    private static String name(Path file, int folders) {
        Path path = absolute(file);
        StringBuilder name = new StringBuilder();
        for (int i = Math.max(0, path.getNameCount() - 1 - folders); i < path.getNameCount() - 1; i++) {
            name.append(path.getName(i)).append('-');
        }
        return name + OutputOptions.nameOf(file);
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** What was skipped, unless nobody wants to know, and every problem. */
    void tell(Console printing) {
        PrintWriter err = printing.err();
        if (!printing.isQuiet()) {
            skipped.forEach(other -> err.println("skipped " + other));
        }
        problems.forEach(err::println);
    }
}
