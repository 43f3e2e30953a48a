package org.assay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Installation;
import org.assay.report.Areas;
import picocli.CommandLine.Command;

/** Goes through the usual work once, so that the launcher can make an archive of the classes that it takes. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private final Areas areas;

    WarmUpCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() throws IOException {
        Path sample = Installation.home().resolve("samples/competence/es19-not-yet-competent.yaml");
        Path folder = Files.createTempDirectory("assay-warm-up");
        PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
        List<String[]> runs = List.of(
                new String[] {"assess", "--format", "pdf,html,json,text", "-o", folder.toString(), sample.toString()},
                new String[] {"why", sample.toString()},
                new String[] {"check", sample.toString()},
                new String[] {"standards", "check"});
        runs.forEach(run -> AssayCommand.run(areas, run, nowhere, nowhere));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return ExitCode.DONE;
    }
}
