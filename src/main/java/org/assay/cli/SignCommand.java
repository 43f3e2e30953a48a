package org.assay.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Installation;
import org.assay.cli.terminal.Password;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.OutputFile;
import org.assay.input.Source;
import org.assay.report.Areas;
import org.assay.report.carried.CarriedRecord;
import org.assay.report.carried.ReportSigning;
import org.assay.report.signature.SigningIdentity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts somebody's signature on a report. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        description = "Appends a signature (PAdES baseline B) to a report, which keeps every byte that it has.")
final class SignCommand implements Callable<Integer> {
    /** What an earlier signature made of a report's name. */
    private static final Pattern SIGNED = Pattern.compile("(.*?)(-signed(?:-(\\d{1,4}))?)?\\.[^.]*");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REPORT.pdf", description = "A report, which others may have signed before.")
    private Path file;

    @Option(
            names = "--keystore",
            required = true,
            paramLabel = "FILE",
            description = "The keystore (PKCS #12 or JKS) with your key and its certificates.")
    private Path keystore;

    @Option(names = "--alias", paramLabel = "NAME", description = "Which key, where the keystore holds several.")
    private Optional<String> alias = Optional.empty();

    @Mixin
    private Password password;

    @Option(
            names = "--as",
            paramLabel = "ROLE",
            description = "As what you sign, such as \"Assessor\"; it stands in the signature as its reason.")
    private String role = "";

    @Option(
            names = "--on",
            paramLabel = "YYYY-MM-DD",
            description = "The day that the signature names, at noon UTC. Default: this moment, by the clock.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The signed report (.pdf), a new file. Default: beside the report, REPORT-signed.pdf.")
    private Optional<Path> output = Optional.empty();

    private final Areas areas;

    SignCommand(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Integer call() {
        CarriedRecord report = CarriedRecord.read(InputDocument.readRecord(file));
        Path target = output.orElseGet(this::beside);
        OutputFile.refuseReplacing(target, List.of(file, keystore));
        refuseExisting(target);
        SigningIdentity who = SigningIdentity.open(keystore, password.of(keystore), alias);
        byte[] signed = new ReportSigning(who, keystore, areas, Installation.version())
                .sign(report, role, day.map(Installation::noon).orElseGet(Installation::now));
        OutputFile.write(target, signed);
        spec.commandLine().getOut().println("Signed by " + who + (role.isBlank() ? "" : " as " + role) + ": " + target);
        return ExitCode.DONE;
    }

    /** No other signature has that name: {@code report-signed.pdf}, then {@code report-signed-2.pdf}. */
    private Path beside() {
        String name = file.getFileName().toString();
        Matcher parts = SIGNED.matcher(name);
        if (!parts.matches() || parts.group(2) == null) {
            return file.resolveSibling(name.replaceFirst("\\.[^.]*$", "") + "-signed.pdf");
        }
        int number = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return file.resolveSibling(parts.group(1) + "-signed-" + (number + 1) + ".pdf");
    }

    /** Somebody's signature cannot be made again without that person. */
    private static void refuseExisting(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw InputException.of(
                    Source.whole(target.toString()),
                    "it is there already",
                    "name a new file with -o, or move this one away");
        }
    }
}
