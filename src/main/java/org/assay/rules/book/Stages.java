package org.assay.rules.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.input.DocumentReader;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;

/** The stages of an area in the order in which its rules judge: the file {@code stages.yaml} in the area's folder. */
public record Stages(List<Stage> all) {
    private static final String FILE = "stages.yaml";
    private static final Map<String, Stages> BUNDLED = new ConcurrentHashMap<>();

    public Stages {
        all = List.copyOf(all);
    }

    /**
     * A folder of rules.
     *
     * @param name as its rules' package is named: {@code competence.evidence}
     * @param purpose what its rules are for, in a sentence
     * @param centre verdicts that rules of a centre may give there in their own words, as {@code Conclude.notMet}
     */
    public record Stage(String name, String purpose, List<String> centre) {
        public Stage {
            centre = List.copyOf(centre);
        }
    }

    /**
     * Those of a bundled area; read once in a process.
     *
     * @param area its folder below {@code rules}, such as {@code competence}
     */
    public static Stages of(String area) {
        return BUNDLED.computeIfAbsent(area, Stages::bundled);
    }

    /** The same, and none of an area that is not bundled. */
    public static Stages ifBundled(String area) {
        return BundledRules.has(area + "/" + FILE) ? of(area) : new Stages(List.of());
    }

    private static Stages bundled(String area) {
        String path = area + "/" + FILE;
        byte[] text = BundledRules.file(path).getBytes(StandardCharsets.UTF_8);
        Problems problems = new Problems();
        Stages stages = read(DocumentReader.read(RulebookFiles.BUNDLED + path, text), area, problems);
        problems.throwIfAny();
        return stages;
    }

    /** Reads a file of {@code kind: stages}; what is wrong with it goes to {@code problems}. */
    public static Stages read(Node node, String area, Problems problems) {
        MappingReader file = MappingReader.of(node, problems);
        file.kind("stages");
        List<Stage> stages = new ArrayList<>();
        for (MappingReader entry : file.requiredList("stages")) {
            Stage stage = new Stage(
                    area.replace('/', '.') + "." + entry.id("id"), entry.prose("purpose"), entry.ids("centre"));
            entry.done();
            if (stages.stream().anyMatch(other -> other.name().equals(stage.name()))) {
                problems.add(entry.at("id"), "the stage is in the list already", "leave one of the two");
            }
            stages.add(stage);
        }
        file.done();
        return new Stages(stages);
    }

    /** The packages of their rules, in order. */
    public List<String> names() {
        return all.stream().map(Stage::name).toList();
    }

    /** What the rules of one of them are for, in a sentence. */
    public String purpose(String name) {
        return all.stream()
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow()
                .purpose();
    }
}
