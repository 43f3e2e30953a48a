package org.assay.competence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.competence.PlainFacts.Result;
import org.assay.input.Node;
import org.assay.rules.Judgement;
import org.assay.rules.book.BundledRules;
import org.assay.standard.StandardsLibrary;

/** Judges every sample by the rules and by {@link PlainEvaluator}, compares the two, and prints median times. */
public final class JudgingBenchmark {
    private static final int TURN = 25;
    private static final int TURNS = 16;

    private final CompetenceAssessment assessment = new CompetenceAssessment(BundledRules.load(), "benchmark");
    private final Path standards;

    /** @param standards the folder of suites */
    JudgingBenchmark(Path standards) {
        this.standards = standards;
    }

    /** {@code SAMPLES STANDARDS}: two folders. */
    public static void main(String[] args) throws IOException {
        JudgingBenchmark benchmark = new JudgingBenchmark(Path.of(args[1]));
        List<Sample> samples;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            samples = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(benchmark::sample)
                    .toList();
        }
        samples.forEach(Sample::compare);
        samples.forEach(sample -> sample.time(TURNS));
        System.out.printf("%-32s %10s %10s %8s%n", "median of " + TURN * TURNS, "rules ms", "plain ms", "ratio");
        List<Times> times = samples.stream().map(sample -> sample.time(TURNS)).toList();
        times.forEach(Times::print);
        double[] ratios = times.stream().mapToDouble(Times::ratio).sorted().toArray();
        System.out.printf(
                "%-32s %10s %10s %8.1f   (goal: at most 10)%n", "median of all", "", "", ratios[ratios.length / 2]);
    }

    Sample sample(Path file) {
        Node.Mapping portfolio = PortfolioFile.at(file).read();
        StandardsLibrary library = StandardsLibrary.open(standards.resolve(portfolio.text("suite")));
        return new Sample(
                file,
                CheckedPortfolio.of(portfolio, library.documents(PortfolioReading.units(portfolio)), Optional.empty()));
    }

    /** A portfolio, read and checked. */
    final class Sample {
        private final Path file;
        private final CheckedPortfolio checked;

        Sample(Path file, CheckedPortfolio checked) {
            this.file = file;
            this.checked = checked;
        }

        private List<Judgement> byRules() {
            return assessment.judge(checked);
        }

        private List<Result> byPlainCode() {
            return PlainEvaluator.judge(PortfolioFacts.of(checked.portfolio(), checked.standard()));
        }

        /** @throws IllegalStateException where the two differ */
        void compare() {
            List<String> rules = byRules().stream()
                    .map(judgement ->
                            judgement.subject() + " " + judgement.verdict().label())
                    .sorted()
                    .toList();
            List<String> plain = byPlainCode().stream()
                    .map(result -> result.subject() + " " + result.verdict().label())
                    .sorted()
                    .toList();
            if (!rules.equals(plain)) {
                List<String> missing = new ArrayList<>(rules);
                plain.forEach(missing::remove);
                List<String> extra = new ArrayList<>(plain);
                rules.forEach(extra::remove);
                throw new IllegalStateException(
                        file + ": the rules alone say " + missing + ", the plain evaluator alone " + extra);
            }
        }

        /** Judges many times by each, in turns of {@link #TURN} so that a busy machine slows both alike. */
        Times time(int turns) {
            long[] rules = new long[turns * TURN];
            long[] plain = new long[turns * TURN];
            for (int turn = 0; turn < turns; turn++) {
                fill(rules, turn, this::byRules);
                fill(plain, turn, this::byPlainCode);
            }
            return new Times(file, median(rules), median(plain));
        }
    }

    private static void fill(long[] times, int turn, Supplier<List<?>> judge) {
        for (int i = turn * TURN; i < (turn + 1) * TURN; i++) {
            long start = System.nanoTime();
            int made = judge.get().size();
            times[i] = System.nanoTime() - start;
            if (made == 0) {
                throw new IllegalStateException("nothing was judged");
            }
        }
    }

    /** In milliseconds. */
    private static double median(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        return nanoseconds[nanoseconds.length / 2] / 1e6;
    }

    /** Medians in milliseconds. */
    private record Times(Path file, double rules, double plain) {
        double ratio() {
            return rules / plain;
        }

        void print() {
            System.out.printf("%-32s %10.3f %10.3f %8.1f%n", file.getFileName(), rules, plain, ratio());
        }
    }
}
