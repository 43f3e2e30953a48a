package org.assay.cli.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.cli.terminal.Installation;
import org.assay.input.InputException;
import org.assay.record.Area;
import org.assay.record.DecisionChanges;
import org.assay.record.DecisionRecord;
import org.assay.record.DecisionTotals;
import org.assay.record.EvidenceComparison;
import org.assay.record.Judging;
import org.assay.record.RecordComparison;
import org.assay.record.StandardComparison;
import org.assay.report.Areas;
import org.assay.report.carried.CarriedRecord;
import org.assay.report.carried.Verification;
import org.assay.report.carried.VerifiedFile;
import org.assay.report.signature.TrustedCertificates;
import org.assay.rules.book.Rulebook;
import org.assay.standard.StandardsLibrary;

/** Judges recorded decisions by two rulebooks, and verifies each by the rulebook that it was made by, where that is known. */
final class ComparedDecisions {
    private final Areas areas;
    private final List<StandardsLibrary> standards;
    private final Map<Area, Judging> first;
    private final Map<Area, Judging> second;
    private final List<Row> rows = new ArrayList<>();
    private final DecisionTotals totals = new DecisionTotals();

    ComparedDecisions(Areas areas, List<StandardsLibrary> standards, Rulebook first, Rulebook second) {
        this.areas = areas;
        this.standards = standards;
        this.first = judging(first);
        this.second = judging(second);
    }

    /** @param changes from the first rulebook to the second */
    record Row(VerifiedFile file, DecisionChanges changes) {
        /** Whether the record is what it says, so that its changes count. */
        boolean verified() {
            return file.outcome() == VerifiedFile.Outcome.SAME;
        }
    }

    /** Those that do not verify first. */
    List<Row> rows() {
        return Stream.concat(
                        rows.stream().filter(row -> !row.verified()),
                        rows.stream().filter(Row::verified))
                .toList();
    }

    /** Of records that verify. */
    List<DecisionTotals.Total> totals() {
        return totals.all();
    }

    void add(Path file, CarriedRecord carried) {
        DecisionRecord recorded = carried.decision();
        Area area = areas.of(recorded);
        DecisionRecord before = area.replay(recorded, first.get(area));
        DecisionRecord after = area.replay(recorded, second.get(area));
        Judged judged = again(
                recorded,
                List.of(
                        () -> new Judged(first.get(area), before),
                        () -> new Judged(second.get(area), after),
                        () -> byBundled(area, recorded)));
        Verification verification = Verification.of(
                carried,
                judged.again(),
                areas,
                StandardComparison.between(recorded, standards, judged.by()),
                EvidenceComparison.NONE,
                TrustedCertificates.NOT_ASKED,
                Installation.version());
        Row row = new Row(VerifiedFile.of(file, verification), DecisionChanges.between(before, after));
        rows.add(row);
        if (row.verified()) {
            totals.add(before, after, area.headings(recorded));
        }
    }

    void invalid(Path file, InputException why) {
        rows.add(new Row(VerifiedFile.invalid(file, why), DecisionChanges.NONE));
    }

    /** A record judged again. */
    private record Judged(Judging by, DecisionRecord again) {}

    /** Judged again by the rulebook that the record names, or by the last where none of them is that. */
    private static Judged again(DecisionRecord recorded, List<Supplier<Judged>> by) {
        Judged judged = by.get(0).get();
        for (int i = 1; i < by.size() && !isOfTheRecord(judged, recorded); i++) {
            judged = by.get(i).get();
        }
        return judged;
    }

    private static boolean isOfTheRecord(Judged judged, DecisionRecord recorded) {
        return RecordComparison.between(recorded, judged.again()).byTheRecordedRules();
    }

    private static Judged byBundled(Area area, DecisionRecord recorded) {
        Rulebook bundled = Installation.rulebooks(Rulebook.LIMIT).open(Optional.empty(), area.stages());
        Judging judging = new Judging(area, bundled, Installation.version(), Installation.workers());
        return new Judged(judging, area.replay(recorded, judging));
    }

    private Map<Area, Judging> judging(Rulebook rulebook) {
        return areas.areas().stream()
                .collect(Collectors.toMap(
                        area -> area,
                        area -> new Judging(area, rulebook, Installation.version(), Installation.workers())));
    }
}
