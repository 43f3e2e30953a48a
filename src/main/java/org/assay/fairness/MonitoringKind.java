package org.assay.fairness;

import java.nio.file.Path;
import org.assay.record.FileKind;

/** Files of {@code kind: monitoring}, from which nothing is judged. */
public final class MonitoringKind implements FileKind {
    @Override
    public String id() {
        return "monitoring";
    }

    @Override
    public void check(Path file, Desk desk) {
        Monitoring.read(file);
    }
}
