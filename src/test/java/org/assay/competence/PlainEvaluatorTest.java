package org.assay.competence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain code that was written from what the rules say, and not from how they say it, agrees with them. */
class PlainEvaluatorTest extends Laws {
    private static final Path HOME = Path.of(System.getProperty("assay.home"));
    private static final JudgingBenchmark BENCHMARK = new JudgingBenchmark(HOME.resolve("standards"));

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("samples/competence"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rules_and_plain_code_judge_every_sample_alike(Path sample) {
        BENCHMARK.sample(sample).compare();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void rules_and_plain_code_judge_every_portfolio_alike(@ForAll("dossiers") Dossier dossier) {
        CheckedPortfolio checked =
                CheckedPortfolio.of(dossier.node(), dossier.suite().documents(dossier.units()), Optional.empty());

        BENCHMARK.new Sample(Path.of("made-up"), checked).compare();
    }
}
