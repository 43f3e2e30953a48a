package org.assay.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.statistics.Agreement.Weights;
import org.junit.jupiter.api.Test;

/** Every statistic against {@code reference.txt}, which {@code reference.py} computes another way. */
class StatisticsTest {
    private static final double FOUR_DECIMALS = 0.00005;

    @Test
    void agreement_is_that_of_an_independent_computation() throws IOException {
        for (String[] line : lines("agreement")) {
            Agreement agreement = new Agreement(pairs(line[1], line[2]), 0, 5);
            assertEquals(Double.parseDouble(line[3]), agreement.share(), FOUR_DECIMALS);
            assertEquals(Double.parseDouble(line[4]), agreement.kappa(Weights.NONE), FOUR_DECIMALS);
            assertEquals(Double.parseDouble(line[5]), agreement.kappa(Weights.LINEAR), FOUR_DECIMALS);
            assertEquals(Double.parseDouble(line[6]), agreement.kappa(Weights.QUADRATIC), FOUR_DECIMALS);
            assertEquals(Double.parseDouble(line[7]), agreement.intraclass(), FOUR_DECIMALS);
        }
    }

    @Test
    void fishers_test_is_that_of_an_independent_computation() throws IOException {
        for (String[] line : lines("fisher")) {
            int[] table = new int[4];
            for (int i = 0; i < table.length; i++) {
                table[i] = Integer.parseInt(line[i + 1]);
            }
            double p = FisherExact.twoSided(table[0], table[1], table[2], table[3]);
            assertEquals(Double.parseDouble(line[5]), p, FOUR_DECIMALS);
        }
    }

    @Test
    void what_chance_cannot_differ_from_is_no_number() {
        Agreement agreement = new Agreement(pairs("333", "333"), 0, 5);
        assertTrue(Double.isNaN(agreement.kappa(Weights.NONE)));
        assertTrue(Double.isNaN(agreement.intraclass()));
        assertTrue(Double.isNaN(new Agreement(pairs("3", "4"), 0, 5).intraclass()));
    }

    private static List<String[]> lines(String kind) throws IOException {
        List<String[]> lines = Files.readAllLines(Path.of("src/test/resources/statistics/reference.txt")).stream()
                .map(line -> line.split(" "))
                .filter(line -> line[0].equals(kind))
                .toList();
        assertTrue(lines.size() > 3);
        return lines;
    }

    private static List<int[]> pairs(String first, String second) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < first.length(); i++) {
            pairs.add(new int[] {first.charAt(i) - '0', second.charAt(i) - '0'});
        }
        return pairs;
    }
}
