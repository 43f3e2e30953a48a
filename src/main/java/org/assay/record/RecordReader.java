package org.assay.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.input.DocumentReader;
import org.assay.input.FileEnding;
import org.assay.input.InputException;
import org.assay.input.InputFile;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.Rulebook;

/** Reads a record back; what was written and read is equal to what was written. */
public final class RecordReader {
    private RecordReader() {}

    /** How canonical JSON begins, with the first key of a record. */
    private static final byte[] BEGINNING = "{\n  \"area\":".getBytes(StandardCharsets.UTF_8);

    /** Whether a file begins as every record does that Assay wrote; what cannot be read does not. */
    public static boolean begins(Path file) {
        if (!FileEnding.JSON.isOf(file) || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
        } catch (IOException e) {
            // its reader says better what is wrong with it
            return false;
        }
    }

    /** @throws InputException with every problem, when it is no record or one of a later schema */
    public static DecisionRecord read(Path file) {
        return read(file.toString(), InputFile.read(file, InputFile.LARGEST_RECORD));
    }

    /**
     * @param name stands for the record in problems, and ends in {@code .json}
     * @throws InputException with every problem, when it is no record or one of a later schema
     */
    public static DecisionRecord read(String name, byte[] json) {
        return read(DocumentReader.readRecord(name, json));
    }

    private static DecisionRecord read(Node.Mapping node) {
        Problems problems = new Problems();
        MappingReader file = MappingReader.of(node, problems);
        file.kind(RecordWriter.KIND);
        int schema = schema(file, node, problems);
        Map<String, DecisionRecord.Identity> identities = identities(file);
        Map<String, Node> inputs = inputs(file, node);
        DecisionRecord decision = new DecisionRecord(
                schema,
                file.id("area"),
                file.id("program"),
                inputs,
                identities,
                file.optionalChild("centre").map(RecordReader::centre),
                rules(file),
                new JudgementReader(file.requiredList("judgements"), node.items("judgements"), schema, problems)
                        .read());
        file.exactly();
        problems.throwIfAny();
        return decision;
    }

    /** Of a later schema nothing is known, so nothing else in it is worth reporting. */
    private static int schema(MappingReader file, Node node, Problems problems) {
        int schema = file.number("schema", 1, Integer.MAX_VALUE);
        if (schema > DecisionRecord.SCHEMA) {
            problems.add(
                    file.at("schema"),
                    "the record has schema " + node.text("schema") + ", written by a later version of Assay",
                    "verify it with that version or a newer one");
            problems.throwIfAny();
        }
        return schema;
    }

    private static Map<String, Node> inputs(MappingReader file, Node node) {
        file.child("inputs");
        Map<String, Node> inputs = new LinkedHashMap<>();
        node.get("inputs")
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .ifPresent(mapping -> mapping.entries().forEach((name, entry) -> inputs.put(name, entry.value())));
        return inputs;
    }

    private static Map<String, DecisionRecord.Identity> identities(MappingReader file) {
        MappingReader child = file.child("identities");
        Map<String, DecisionRecord.Identity> identities = new LinkedHashMap<>();
        for (String name : child.keys()) {
            MappingReader identity = child.child(name);
            identities.put(
                    name,
                    new DecisionRecord.Identity(
                            identity.name("name"),
                            identity.id("version"),
                            identity.sha256("sha256"),
                            identity.optionalNumber("hashVersion", 2, Integer.MAX_VALUE)
                                    .orElse(1),
                            identity.flag("given", false)));
            identity.exactly();
        }
        if (!identities.containsKey("rules")) {
            child.child("rules");
        }
        return identities;
    }

    private static DecisionRecord.Centre centre(MappingReader centre) {
        List<Rulebook.Disabled> disabled = new ArrayList<>();
        for (MappingReader rule : centre.list("disabled")) {
            disabled.add(new Rulebook.Disabled(rule.id("id"), rule.prose("reason")));
            rule.exactly();
        }
        DecisionRecord.Centre read = new DecisionRecord.Centre(
                centre.name("owner"),
                disabled,
                centre.ids("own"),
                centre.ids("replacing"),
                centre.list("figures").stream().map(JudgementReader::figure).toList());
        centre.exactly();
        return read;
    }

    private static List<RuleInfo> rules(MappingReader file) {
        List<RuleInfo> rules = new ArrayList<>();
        for (MappingReader rule : file.requiredList("rules")) {
            rules.add(new RuleInfo(
                    rule.id("id"),
                    rule.prose("sentence"),
                    rule.name("source"),
                    rule.date("since"),
                    rule.optionalDate("until"),
                    rule.id("stage")));
            rule.exactly();
        }
        return rules;
    }
}
