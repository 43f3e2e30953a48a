package org.assay.rules.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.assay.input.DocumentReader;
import org.assay.input.Problems;
import org.drools.model.Model;

/** The rulebook that comes with the program: classes and texts that the build put beside each other. */
public final class BundledRules {
    /** The compiler's list of the classes that it made, a line each below a line with its version. */
    private static final String MODELS = "/META-INF/kie/org.assay/assay/drools-model";

    private static final String FOLDER = "/rules/";

    private static final Map<List<String>, Rulebook> AREAS = new ConcurrentHashMap<>();

    private BundledRules() {}

    /** All areas. */
    public static Rulebook load() {
        return rulebook(models(stage -> true));
    }

    /** One area alone, as {@link Rulebook#of} gives it, in less time; loaded once in a process. */
    public static Rulebook load(List<String> stages) {
        return AREAS.computeIfAbsent(
                List.copyOf(stages), area -> rulebook(models(area::contains)).of(area));
    }

    private static Rulebook rulebook(List<Model> models) {
        Map<String, String> texts = new TreeMap<>();
        models.stream()
                .flatMap(model -> model.getRules().stream())
                .map(RuleMetadata::info)
                .map(RuleFile::path)
                .forEach(path -> texts.put(path, text(FOLDER + path)));
        byte[] header = text(FOLDER + RulebookHeader.FILE).getBytes(StandardCharsets.UTF_8);
        Problems problems = new Problems();
        RulebookHeader read = RulebookHeader.read(DocumentReader.read(RulebookHeader.FILE, header), problems);
        problems.throwIfAny();
        List<DecisionTable> tables = tables(texts);
        return new Rulebook(read, texts, tables, models, RulebookFiles.bundled());
    }

    /** Those that the rules ask; others have no effect. */
    private static List<DecisionTable> tables(Map<String, String> texts) {
        Problems problems = new Problems();
        List<DecisionTable> tables = new ArrayList<>();
        texts.entrySet().stream()
                .flatMap(rule -> TableQuestion.of(rule.getValue()).stream()
                        .map(question ->
                                DecisionTable.path(RuleFile.areaOf(RuleFile.stageOf(rule.getKey())), question.table())))
                .distinct()
                .forEach(path -> DecisionTable.read(path, RulebookFiles.BUNDLED + path, text(FOLDER + path), problems)
                        .ifPresent(tables::add));
        problems.throwIfAny();
        return tables;
    }

    /** @param wanted whether a stage's rules are */
    private static List<Model> models(Predicate<String> wanted) {
        return text(MODELS)
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(name -> wanted.test(name.substring(0, name.lastIndexOf('.'))))
                .map(BundledRules::model)
                .toList();
    }

    private static Model model(String className) {
        try {
            return Class.forName(className)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the build left out the rules " + className, e);
        }
    }

    /** @param path below the rulebook's folder */
    public static boolean has(String path) {
        return BundledRules.class.getResource(FOLDER + path) != null;
    }

    /** @param path below the rulebook's folder */
    public static String file(String path) {
        return text(FOLDER + path);
    }

    private static String text(String resource) {
        try (InputStream in = BundledRules.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
