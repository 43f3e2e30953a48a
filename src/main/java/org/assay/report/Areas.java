package org.assay.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.input.InputException;
import org.assay.record.Area;
import org.assay.record.DecisionRecord;
import org.assay.record.FileKind;
import org.assay.record.FileKinds;
import org.assay.record.RecordedInputs;
import org.assay.record.WrittenRecord;

/** The kinds of assessment that a program has, in the order in which it tells of them. */
public record Areas(List<Installed> all) {
    public Areas {
        all = List.copyOf(all);
    }

    /**
     * One kind of assessment with what belongs to it.
     *
     * @param reports makes the report of a record of this area
     * @param otherKinds kinds of file that its commands read and nothing is judged from
     * @param commands classes that a command line binds, in the order of its help
     */
    public record Installed(
            Area area,
            Function<WrittenRecord, AreaReport> reports,
            List<FileKind> otherKinds,
            List<Class<?>> commands) {
        public Installed {
            otherKinds = List.copyOf(otherKinds);
            commands = List.copyOf(commands);
        }
    }

    /** The area that has the id. */
    public Optional<Area> find(String id) {
        return installed(id).map(Installed::area);
    }

    /** @throws InputException where the record is of none of these */
    public Area of(DecisionRecord record) {
        return ofRecord(record).area();
    }

    /** @throws InputException where the record is of none of these */
    public AreaReport report(WrittenRecord record) {
        return ofRecord(record.decision()).reports().apply(record);
    }

    public List<Area> areas() {
        return all.stream().map(Installed::area).toList();
    }

    /** Every kind of file that there is. */
    public FileKinds fileKinds() {
        List<FileKind> kinds = all.stream()
                .flatMap(installed -> Stream.concat(installed.area().kinds().stream(), installed.otherKinds().stream()))
                .toList();
        return new FileKinds(kinds, areas().stream().map(Area::cases).toList());
    }

    private Optional<Installed> installed(String id) {
        return all.stream().filter(each -> each.area().id().equals(id)).findFirst();
    }

    private Installed ofRecord(DecisionRecord record) {
        return installed(record.area())
                .orElseThrow(() -> RecordedInputs.refused(
                        "the record is of the area \"" + record.area()
                                + "\", which this version of Assay does not have",
                        "use the version that made it, " + record.program()));
    }
}
