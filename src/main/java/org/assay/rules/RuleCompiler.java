package org.assay.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rule files to classes, by the compiler that the build uses for the bundled ones. */
final class RuleCompiler {
    private static final String MODELS = "META-INF/kie/org.assay/custom-rules/drools-model";

    private RuleCompiler() {}

    /**
     * Classes by their names, and the names of those that are models.
     *
     * @param classes by binary name
     */
    record Compiled(Map<String, byte[]> classes, List<String> models) {}

    /** @throws RulesException with every problem of every file */
    static Compiled compile(List<RuleText> rules) {
        Problems problems = new Problems();
        Built all = build(rules);
        if (!all.errors().isEmpty()) {
            // the compiler often names no file, or a line of the Java that it wrote: each rule alone tells whose it is
            rules.forEach(rule -> build(List.of(rule)).errors().forEach(error -> problems.add(error.of(rule))));
            all.errors().forEach(error -> {
                if (problems.isEmpty()) {
                    problems.add(error.of(rules.get(0)));
                }
            });
            throw RulesException.of(problems);
        }
        Compiled compiled = read(all.jar());
        if (!foreign(compiled).isEmpty()) {
            rules.forEach(rule ->
                    foreign(read(build(List.of(rule)).jar())).forEach(name -> problems.add(foreign(rule, name))));
            throw RulesException.of(problems);
        }
        return compiled;
    }

    private record Error(int line, String text) {
        Problem of(RuleText rule) {
            boolean within = line > 0 && line <= rule.text().lines().count();
            return rule.problem(within ? line : RuleWords.of(rule.text()).lineMeant(text), text, "correct the rule");
        }
    }

    private record Built(byte[] jar, List<Error> errors) {}

    private static Built build(List<RuleText> rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.assay", "custom-rules", "1"));
        rules.forEach(rule -> files.write("src/main/resources/" + rule.path(), rule.text()));
        KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException | AssertionError e) { // so the compiler answers some mistakes
            return new Built(new byte[0], List.of(new Error(0, CompilerMessage.plain(String.valueOf(e.getMessage())))));
        }
        List<Error> errors = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            if (!message.getText().startsWith("Java source of ")) {
                boolean ofRule = String.valueOf(message.getPath()).endsWith(RuleFile.ENDING);
                errors.add(new Error(ofRule ? message.getLine() : 0, CompilerMessage.plain(message.getText())));
            }
        }
        byte[] jar = errors.isEmpty() ? ((InternalKieModule) builder.getKieModule()).getBytes() : new byte[0];
        return new Built(jar, errors);
    }

    private static Compiled read(byte[] jar) {
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (name.equals(MODELS)) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(String::strip)
                            .forEach(models::add);
                } else if (name.endsWith(".class") && !name.startsWith("org/drools/project/")) {
                    classes.put(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Compiled(classes, models);
    }

    private static Set<String> foreign(Compiled compiled) {
        Set<String> own = new TreeSet<>();
        compiled.classes().keySet().forEach(name -> own.add(name.replace('.', '/')));
        Set<String> foreign = new TreeSet<>();
        compiled.classes().values().forEach(bytes -> foreign.addAll(ClassGuard.foreign(bytes, own)));
        return foreign;
    }

    /** The name stands in the rule by its last part, if at all. */
    private static Problem foreign(RuleText rule, String name) {
        RuleWords words = RuleWords.of(rule.text());
        String last = name.substring(name.lastIndexOf('.') + 1);
        int line = words.lineOf(last);
        return rule.problem(
                line > 1 ? line : words.lineOf("rule"), "a rule cannot use " + name, "use facts, and what they tell");
    }
}
