package org.assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.report.Areas;
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
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "KIND",
            completionCandidates = SchemaCommand.Kinds.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String kind;

    /** For the help text and shell completion. */
    static final class Kinds implements Iterable<String> {
        private final Areas areas;

        Kinds(Areas areas) {
            this.areas = areas;
        }

        @Override
        public Iterator<String> iterator() {
            return areas.fileKinds().ids().iterator();
        }
    }

    private final Areas areas;

    SchemaCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        List<String> kinds = areas.fileKinds().ids();
        if (!kinds.contains(kind)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no kind \"" + kind + "\"; name one of " + String.join(", ", kinds) + ".");
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
