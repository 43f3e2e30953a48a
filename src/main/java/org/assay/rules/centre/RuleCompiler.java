package org.assay.rules.centre;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.rules.RulesException;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
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
        rules.forEach(rule -> misread(rule, Charset.defaultCharset()).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw RulesException.of(problems);
        }
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
        if (trouble(compiled).isPresent()) {
            rules.forEach(rule -> trouble(read(build(List.of(rule)).jar()))
                    .ifPresent(trouble -> problems.add(rule.problem(
                            RuleWords.of(rule.text()).lineMeant(trouble, false),
                            "it cannot be used: " + trouble,
                            "compare each field with a value of its own type"))));
            throw RulesException.of(problems);
        }
        return compiled;
    }

    /**
     * What is wrong with compiling a rule where Java takes another encoding than UTF-8 for the machine's: Drools reads the
     * rule's bytes in that one, and its sentences would come out garbled.
     */
    static Optional<Problem> misread(RuleText rule, Charset machines) {
        String read = new String(rule.text().getBytes(StandardCharsets.UTF_8), machines);
        return read.equals(rule.text())
                ? Optional.empty()
                : Optional.of(rule.problem(
                        1,
                        "the rule holds characters that Java misreads here, as it takes the encoding "
                                + machines.name(),
                        "run assay by its launcher, or start Java with -Dfile.encoding=UTF-8"));
    }

    /** What the rules' classes run into when they are first used, such as a text that is no date. */
    private static Optional<String> trouble(Compiled compiled) {
        try {
            KieBaseBuilder.createKieBaseFromModel(RuleClasses.models(compiled));
            return Optional.empty();
        } catch (LinkageError | RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return Optional.of(
                    CompilerMessage.of(String.valueOf(cause.getMessage())).wrong());
        }
    }

    /** @param line as the compiler gives it; 0 or that of the rule itself where it does not know */
    private record Error(int line, boolean consequence, CompilerMessage said) {
        Problem of(RuleText rule) {
            return rule.problem(line(RuleWords.of(rule.text())), said.wrong(), said.remedy());
        }

        private int line(RuleWords words) {
            if (line > words.lineOf("rule")) {
                return line;
            }
            return said.line() > 0
                    ? words.lineOf("then") + said.line() - 1
                    : words.lineMeant(said.name().isEmpty() ? said.wrong() : said.name(), consequence);
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
            String said = e.getMessage() == null ? "the compiler cannot read it" : e.getMessage();
            return new Built(new byte[0], List.of(new Error(0, false, CompilerMessage.of(said))));
        }
        List<Error> errors = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            if (!message.getText().startsWith("Java source of ")) {
                String path = String.valueOf(message.getPath());
                errors.add(new Error(
                        path.endsWith(RuleFile.ENDING) ? message.getLine() : 0,
                        path.contains("LambdaConsequence"),
                        CompilerMessage.of(message.getText())));
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

    /** Whatever the classes refer to and a rule has no business with. */
    static Set<String> foreign(Compiled compiled) {
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
