package org.assay.trial.needs.facts;

import java.util.List;
import org.assay.rules.Finding;
import org.assay.rules.Subject;
import org.assay.rules.TableRow;

/** Conclusions of the invented area. */
public final class Conclude {
    private Conclude() {}

    public static Placed placed(Rating rating, TableRow row) {
        return new Placed(
                rating.unitCode(),
                new Finding(
                        new Subject(Subject.Kind.UNIT, rating.unitCode()),
                        NeedVerdict.PLACED,
                        rating.unitCode() + " comes " + row.text("priority") + ".",
                        List.of(row.figure())));
    }
}
