package org.assay.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import org.assay.report.Areas;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands: those whose constructor asks for the areas are given them. */
record CommandFactory(Areas areas) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Constructor<?>> asking = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Areas.class}))
                .findFirst();
        if (asking.isEmpty()) {
            return CommandLine.defaultFactory().create(type);
        }
        asking.get().setAccessible(true);
        return type.cast(asking.get().newInstance(areas));
    }
}
