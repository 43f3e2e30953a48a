package org.assay.competence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.assay.competence.facts.Decision;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Standing;

/** Makes up portfolios at random: from empty ones to those that lack nothing, and all kinds of flaws in between. */
final class Dossiers {
    private static final List<String> DATES = List.of(
            "2026-10-30",
            "2026-10-31",
            "2024-10-30",
            "2024-10-29",
            "2026-01-01",
            "2026-10-01",
            "2026-06-01",
            "2019-02-28");

    private Dossiers() {}

    static Arbitrary<Dossier> any() {
        return Combinators.combine(
                        Arbitraries.of(Suite.class),
                        Arbitraries.integers().between(0, 2 * Dossier.PEOPLE.size()),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.randomValue(Random::nextLong))
                .as((suite, people, flawed, seed) -> dossier(suite, people, flawed, new Random(seed)));
    }

    /** @param flawed of ten items how many have something against them */
    private static Dossier dossier(Suite suite, int people, int flawed, Random random) {
        List<String> units = units(suite, random);
        List<Requirement> all = units.stream()
                .flatMap(unit -> suite.requirements(unit).stream())
                .toList();
        List<Piece> pieces = new ArrayList<>();
        if (random.nextBoolean() && !all.isEmpty()) {
            double shown = random.nextBoolean() ? 1 : 0.9;
            Stream.of("A", "B", "C").forEach(id -> pieces.add(nearlyAll(id, all, shown, random)));
        }
        int count = all.isEmpty() ? 0 : random.nextInt(12);
        double share = random.nextDouble();
        for (int i = 0; i < count; i++) {
            boolean flaw = random.nextInt(10) < flawed;
            pieces.add(flaw ? flawed("E" + i, all, share, random) : valid("E" + i, all, share, random));
        }
        List<Requirement> aside = some(all, random.nextInt(4) == 0 ? 0.2 : 0, random);
        List<String> exceptional =
                units.stream().filter(unit -> random.nextInt(4) == 0).toList();
        String nation =
                List.of("england", "wales", "scotland", "northern-ireland").get(random.nextInt(4));
        return new Dossier(
                suite, units, nation, people < Dossier.PEOPLE.size() ? people : 0, pieces, aside, exceptional);
    }

    private static List<String> units(Suite suite, Random random) {
        List<String> units = new ArrayList<>(
                suite.units().stream().filter(unit -> random.nextInt(3) == 0).toList());
        return units.isEmpty() ? List.of(suite.units().get(0)) : units;
    }

    /** An item that could be enough alone, were it not for the number of pieces. */
    private static Piece nearlyAll(String id, List<Requirement> all, double share, Random random) {
        Method method = id.equals("A") ? Method.OBSERVATION : Method.RECOGNITION_OF_PRIOR_LEARNING;
        return Piece.valid(id, method, atLeastOne(some(all, share, random), all, random));
    }

    /** An item that nothing speaks against, offered for some of the requirements. */
    static Piece valid(String id, List<Requirement> all, double share, Random random) {
        Method method = Method.values()[random.nextInt(Method.values().length)];
        return Piece.valid(id, method, atLeastOne(some(all, share, random), all, random));
    }

    private static Piece flawed(String id, List<Requirement> all, double share, Random random) {
        Map<Requirement, Decision> claims = new LinkedHashMap<>();
        atLeastOne(some(all, share, random), all, random).forEach(claim -> claims.put(claim, decision(random)));
        return new Piece(
                id,
                Method.values()[random.nextInt(Method.values().length)],
                DATES.get(random.nextInt(DATES.size())),
                random.nextInt(4) == 0 ? Dossier.CANDIDATE : "P-2",
                Standing.values()[random.nextInt(Standing.values().length)],
                random.nextInt(4) != 0,
                decision(random),
                claims);
    }

    private static Decision decision(Random random) {
        return random.nextInt(3) != 0 ? Decision.ACCEPTED : Decision.values()[random.nextInt(3)];
    }

    private static List<Requirement> some(List<Requirement> all, double share, Random random) {
        return all.stream().filter(requirement -> random.nextDouble() < share).toList();
    }

    private static List<Requirement> atLeastOne(List<Requirement> some, List<Requirement> all, Random random) {
        Requirement one = all.get(random.nextInt(all.size()));
        return List.copyOf(
                new LinkedHashSet<>(Stream.concat(some.stream(), Stream.of(one)).toList()));
    }
}
