package org.assay.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.InstalledAreas;
import org.assay.input.InputDocument;
import org.assay.input.Workers;
import org.assay.record.Area;
import org.assay.record.DecisionRecord;
import org.assay.record.EvidenceComparison;
import org.assay.record.Judging;
import org.assay.record.StandardComparison;
import org.assay.report.carried.CarriedRecord;
import org.assay.report.carried.Verification;
import org.assay.report.signature.TrustedCertificates;
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.Rulebook;
import org.assay.standard.InstalledSuites;
import org.assay.standard.StandardsLibrary;

/** What {@code assay verify} does with a report or a record. */
final class Verifying {
    private static final String PROGRAM = "0";

    private final Rulebook rules = BundledRules.load();
    private final List<StandardsLibrary> installed = new InstalledSuites(Path.of("standards")).all();
    private final Map<String, Judging> judging = new ConcurrentHashMap<>();

    void verify(InputDocument file) {
        CarriedRecord carried = CarriedRecord.read(file);
        Area area = InstalledAreas.ALL.of(carried.decision());
        Judging rulesOfArea =
                judging.computeIfAbsent(area.id(), id -> new Judging(area, rules, PROGRAM, Workers.alone()));
        DecisionRecord again = area.replay(carried.decision(), rulesOfArea);
        Verification.of(
                carried,
                again,
                InstalledAreas.ALL,
                StandardComparison.between(carried.decision(), installed, rulesOfArea),
                EvidenceComparison.NONE,
                TrustedCertificates.NOT_ASKED,
                PROGRAM);
    }
}
