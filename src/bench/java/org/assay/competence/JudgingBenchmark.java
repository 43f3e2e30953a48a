package org.assay.competence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.competence.PlainEvaluator.Result;
import org.assay.input.Node;
import org.assay.rules.BundledRules;
import org.assay.rules.Judgement;
import org.assay.standard.StandardsLibrary;

/** Judges every sample by the rules and by {@link PlainEvaluator}, compares the two, and prints median times. */
public final class JudgingBenchmark {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 401;

    private JudgingBenchmark() {}

    /** {@code SAMPLES STANDARDS}: two folders. */
    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        CompetenceAssessment assessment = new CompetenceAssessment(BundledRules.load(), "benchmark");
        List<CompetenceAssessment.Checked> samples = new ArrayList<>();
        for (Path file : files) {
            samples.add(checked(file, Path.of(args[1])));
            compare(file, assessment, samples.get(samples.size() - 1));
        }
        for (int i = 0; i < WARM_UP; i++) {
            for (CompetenceAssessment.Checked sample : samples) {
                assessment.judge(sample.portfolio(), sample.standard());
                PlainEvaluator.judge(PortfolioFacts.of(sample.portfolio(), sample.standard()));
            }
        }
        System.out.printf("%-32s %10s %10s %8s%n", "median of " + ROUNDS, "rules ms", "plain ms", "ratio");
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            CompetenceAssessment.Checked checked = samples.get(i);
            double rules = median(() -> assessment.judge(checked.portfolio(), checked.standard()));
            double plain =
                    median(() -> PlainEvaluator.judge(PortfolioFacts.of(checked.portfolio(), checked.standard())));
            ratios.add(rules / plain);
            System.out.printf(
                    "%-32s %10.3f %10.3f %8.1f%n", file.getFileName(), rules, plain, ratios.get(ratios.size() - 1));
        }
        ratios.sort(Comparator.naturalOrder());
        System.out.printf(
                "%-32s %10s %10s %8.1f   (goal: at most 10)%n", "median of all", "", "", ratios.get(ratios.size() / 2));
    }

    private static CompetenceAssessment.Checked checked(Path file, Path standards) {
        Node.Mapping portfolio = PortfolioFile.read(file);
        StandardsLibrary library = StandardsLibrary.open(standards.resolve(portfolio.text("suite")));
        return CompetenceAssessment.check(portfolio, library.documents(CompetenceAssessment.units(portfolio)));
    }

    private static void compare(Path file, CompetenceAssessment assessment, CompetenceAssessment.Checked checked) {
        List<String> rules = assessment.judge(checked.portfolio(), checked.standard()).stream()
                .map(JudgementText::of)
                .sorted()
                .toList();
        List<String> plain = PlainEvaluator.judge(PortfolioFacts.of(checked.portfolio(), checked.standard())).stream()
                .map(JudgementText::of)
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

    private static final class JudgementText {
        static String of(Judgement judgement) {
            return judgement.subject() + " " + judgement.verdict().label();
        }

        static String of(Result result) {
            return result.subject() + " " + result.verdict().label();
        }
    }

    /** In milliseconds, warm. */
    private static double median(Supplier<List<?>> work) {
        int made = 0;
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            made += work.get().size();
            times[i] = System.nanoTime() - start;
        }
        if (made == 0) {
            throw new IllegalStateException("nothing was judged");
        }
        java.util.Arrays.sort(times);
        return times[ROUNDS / 2] / 1e6;
    }
}
