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

    /** Without what is recorded as not applicable: evidence on that contradicts the record, so that it has to be shown. */
    static List<Requirement> applicable(Dossier dossier, List<Requirement> requirements) {
        return requirements.stream()
                .filter(requirement -> !dossier.notApplicable().contains(requirement))
                .toList();
    }

    static List<Requirement> requirements(Dossier dossier) {
        return dossier.units().stream()
                .flatMap(unit -> dossier.suite().requirements(unit).stream())
                .toList();
    }
}
