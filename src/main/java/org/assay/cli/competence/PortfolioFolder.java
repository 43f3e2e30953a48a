package org.assay.cli.competence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.assay.input.FileEnding;
import org.assay.input.KindOfFile;
import org.assay.input.Problem;
import org.assay.input.ShownText;
import org.assay.input.Source;
import org.assay.record.RecordReader;

/**
 * What a folder and those below it hold. No link below the folder is followed, so that nothing outside is read and no
 * circle entered.
 *
 * @param portfolios in order of their paths
 * @param skipped what is passed over although it looks like a portfolio from outside, each with the reason
 * @param problems of folders that cannot be read
 */
record PortfolioFolder(List<Path> portfolios, List<String> skipped, List<Problem> problems) {
    private static final String PORTFOLIO = "portfolio";

    PortfolioFolder {
        portfolios = List.copyOf(portfolios);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }

    /** @param kinds of file that there are */
    static PortfolioFolder of(Path folder, List<String> kinds) {
        List<Path> portfolios = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : filesBelow(folder, problems)) {
            String other = reason(folder, file, kinds);
            if (other.isEmpty()) {
                portfolios.add(file);
            } else {
                skipped.add(ShownText.name(file.toString()) + ": " + other);
            }
        }
        return new PortfolioFolder(portfolios, skipped, problems);
    }

    private static Iterable<Path> filesBelow(Path folder, List<Problem> problems) {
        TreeSet<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(folder.toRealPath(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean link =
                            attributes.isSymbolicLink() && (FileEnding.isDocument(file) || Files.isDirectory(file));
                    if (link || attributes.isRegularFile() && FileEnding.isDocument(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    problems.add(new Problem(
                            Source.whole(file.toString()),
                            "the folder cannot be read",
                            "check that you may read it, or name the portfolios one by one"));
                    return FileVisitResult.CONTINUE;
                }
            });
            Path real = folder.toRealPath();
            return files.stream()
                    .map(file -> folder.resolve(real.relativize(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it says so, or names a kind that there is not, which may be a slip. */
    private static boolean mayBePortfolio(Path file, List<String> kinds) {
        return !Files.isReadable(file)
                || KindOfFile.of(file)
                        .filter(kind -> kind.equals(PORTFOLIO) || !kinds.contains(kind))
                        .isPresent();
    }

    /** Why a file is no portfolio; empty where it is one, or ought to be. */
    private static String reason(Path folder, Path file, List<String> kinds) {
        boolean direct = folder.equals(file.getParent());
        if (Files.isSymbolicLink(file)) {
            return "a link, which is not followed";
        }
        if (RecordReader.begins(file)) {
            return "a decision record, not a portfolio";
        }
        return direct || mayBePortfolio(file, kinds) ? "" : "it does not say kind: portfolio";
    }
}
