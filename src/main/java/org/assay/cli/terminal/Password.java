package org.assay.cli.terminal;

import java.io.Console;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.assay.input.InputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The password of a keystore, which no command line holds: other users of a machine can see those. */
public final class Password {
    private static final int LARGEST = 1024 * 1024;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "A file whose first line is the keystore's password. Default: it is asked for on the terminal.")
    private Optional<Path> file = Optional.empty();

    /** @throws ParameterException where there is neither a file nor a terminal */
    public char[] of(Path keystore) {
        return file.map(Password::firstLine).orElseGet(() -> asked(keystore));
    }

    private static char[] firstLine(Path file) {
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(InputFile.read(file, LARGEST)));
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Arrays.copyOf(text.array(), end);
    }

    // a newer Java has a console without a terminal, too: at its end it gives no password
    @SuppressWarnings("SystemConsoleNull")
    private char[] asked(Path keystore) {
        Console console = System.console();
        char[] password = console == null ? null : console.readPassword("Password of %s: ", keystore);
        if (password == null) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no terminal to ask for the password on; give --password-file FILE.");
        }
        return password;
    }
}
