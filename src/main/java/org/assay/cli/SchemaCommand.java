package org.assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.record.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a kind of file, for editors. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema (2020-12) of a kind of file, which editors use to help while writing.")
final class SchemaCommand implements Callable<Integer> {
    /** Every kind that people write, in the order of the chapters, then the one that Assay writes. */
    static final List<String> KINDS = List.of(
            "portfolio",
            "vacancy",
            "applications",
            "monitoring",
            "suite",
            "unit",
            "role",
            "assessment-strategy",
            "sources",
            "rulebook",
            "rule-cases",
            "case-base",
            RecordWriter.KIND);

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String kind;

    /** For the help text and shell completion. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return KINDS.iterator();
        }
    }

    @Override
    public Integer call() {
        if (!KINDS.contains(kind)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no kind \"" + kind + "\"; name one of " + String.join(", ", KINDS) + ".");
        }
        spec.commandLine().getOut().print(schema(kind));
        return ExitCode.DONE;
    }

    static String schema(String kind) {
        String resource = "/schema/" + kind + ".schema.json";
        try (InputStream in = SchemaCommand.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
