package org.assay.cli.terminal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.ITypeInfo;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Tells of an argument that is no day, number or path what to give instead, where Picocli would name classes of Java. */
public final class PlainValueMessages implements IParameterExceptionHandler {
    private static final Map<Class<?>, String> WANTED = Map.of(
            LocalDate.class, "a day such as 2026-10-30",
            int.class, "a whole number",
            long.class, "a whole number",
            Path.class, "a path",
            Destination.class, "a path");

    private final IParameterExceptionHandler standard;

    public PlainValueMessages(IParameterExceptionHandler standard) {
        this.standard = standard;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) throws Exception {
        ParameterException told = wrong.getArgSpec() == null || wrong.getCause() == null
                ? wrong
                : wanted(wrong.getArgSpec().typeInfo())
                        .map(wanted -> new ParameterException(
                                wrong.getCommandLine(),
                                name(wrong.getArgSpec()) + " is \"" + wrong.getValue() + "\"; give " + wanted))
                        .orElse(wrong);
        return standard.handleParseException(told, args);
    }

    private static Optional<String> wanted(ITypeInfo type) {
        Optional<String> own = Optional.ofNullable(WANTED.get(type.getType()));
        return own.or(() -> Arrays.stream(type.getAuxiliaryTypes())
                .map(WANTED::get)
                .filter(Objects::nonNull)
                .findFirst());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
