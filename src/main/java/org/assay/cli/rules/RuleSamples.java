package org.assay.cli.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.cli.terminal.Installation;
import org.assay.input.FileEnding;
import org.assay.record.Area;
import org.assay.record.DecisionRecord;
import org.assay.record.Judging;
import org.assay.standard.Suites;

/** The samples of an area, judged, to see in which of them a rule concludes. */
final class RuleSamples {
    private RuleSamples() {}

    /** The first conclusion of a rule in each sample of its area. */
    static List<String> concluding(String rule, Area area, Suites suites, Judging judging) {
        return area.together(documents(Installation.home().resolve("samples").resolve(area.id()))).stream()
                .flatMap(files -> concluding(rule, files, area.judge(files, suites, judging)))
                .toList();
    }

    /** The files of the folder itself that can hold documents, in order of their names. */
    private static List<Path> documents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(FileEnding::isDocument)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> concluding(String rule, List<Path> files, List<DecisionRecord> decisions) {
        Path named = files.get(files.size() - 1);
        return decisions.stream()
                .flatMap(decision -> decision.judgements().stream()
                        .filter(judgement -> judgement.rule().equals(rule))
                        .limit(1))
                .map(first -> named.getFileName() + ": " + first.statement());
    }
}
