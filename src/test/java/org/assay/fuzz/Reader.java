package org.assay.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The readers that take files of strangers. */
enum Reader {
    YAML(() -> new DocumentTarget("yaml")),
    JSON(() -> new DocumentTarget("json")),
    CSV(() -> new TableTarget("csv")),
    WORKBOOK(() -> new TableTarget("xlsx")),
    PDF(PdfTarget::new),
    RECORD(RecordTarget::new),
    RULE(RuleTarget::new),
    RULEBOOK(RulebookTarget::new);

    private final Supplier<Target> target;

    Reader(Supplier<Target> target) {
        this.target = target;
    }

    /** Something that reads a file as a command would. */
    interface Target {
        /** Files as people write them, from which others are bred. */
        List<byte[]> seeds();

        /**
         * Reads a file, which is to return, or to throw one of the two exceptions that tell what is wrong with a file.
         *
         * @throws org.assay.input.InputException with every problem of the file
         * @throws org.assay.rules.RulesException with every problem of a rulebook
         */
        void read(byte[] file);
    }

    Target target() {
        return target.get();
    }

    /** As a command line names it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
