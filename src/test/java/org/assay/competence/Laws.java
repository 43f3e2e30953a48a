package org.assay.competence;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.assay.standard.Requirement;

/** What laws share: portfolios that are made up. */
abstract class Laws {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    static List<Requirement> requirements(Dossier dossier) {
        return dossier.units().stream()
                .flatMap(unit -> dossier.suite().requirements(unit).stream())
                .toList();
    }
}
