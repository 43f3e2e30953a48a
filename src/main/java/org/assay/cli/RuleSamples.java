package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.record.Area;
import org.assay.record.DecisionRecord;
import org.assay.record.Judging;
import org.assay.standard.Suites;

/** The samples of an area, judged, to see in which of them a rule concludes. */
final class RuleSamples {
    private RuleSamples() {}

    /** The first conclusion of a rule in each sample of its area. */
    static List<String> concluding(String rule, Area area, Suites suites, Judging judging) {
        List<Path> documents =
                PortfolioFolder.documents(Installation.home().resolve("samples").resolve(area.id()));
        return area.together(documents).stream()
                .flatMap(files -> concluding(rule, files, area.judge(files, suites, judging)))
                .toList();
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
