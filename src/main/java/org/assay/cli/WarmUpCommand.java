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
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RulebookHeader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Goes through the usual work once, so that the launcher can make an archive of the classes that it takes. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final String RULE = "competence/evidence/evidence-authentic.drl";

    private final Areas areas;

    @Spec
    private CommandSpec spec;

    WarmUpCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() throws IOException {
        Path sample = Installation.home().resolve("samples/competence/es19-not-yet-competent.yaml");
        Path folder = Files.createTempDirectory("assay-warm-up");
        Path rules = rulebook(folder.resolve("rules"));
        PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
        List<String[]> runs = List.of(
                new String[] {
                    "assess", "--quiet", "--format", "pdf,html,json,text", "-o", folder.toString(), sample.toString()
                },
                new String[] {"why", sample.toString()},
                // once to compile, once as from the cache
                new String[] {"why", sample.toString(), "--rules", rules.toString()},
                new String[] {"why", sample.toString(), "--rules", rules.toString()},
                new String[] {"check", sample.toString()},
                new String[] {"standards", "check"});
        runs.forEach(
                run -> AssayCommand.run(areas, run, nowhere, spec.commandLine().getErr()));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return ExitCode.DONE;
    }

    /** A centre's, whose rule is a bundled one. */
    private static Path rulebook(Path folder) throws IOException {
        Path rule = folder.resolve(RULE);
        Files.createDirectories(rule.getParent());
        Files.writeString(rule, BundledRules.file(RULE));
        Files.writeString(folder.resolve(RuleFile.casesPath(RULE)), BundledRules.file(RuleFile.casesPath(RULE)));
        Files.writeString(
                folder.resolve(RulebookHeader.FILE),
                "{kind: rulebook, name: warm-up, version: 1, owner: nobody, base: bundled}");
        return folder;
    }
}
