package org.assay.competence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain code that was written from what the rules say, and not from how they say it, agrees with them. */
class PlainEvaluatorTest {
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
}
