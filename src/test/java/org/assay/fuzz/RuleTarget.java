package org.assay.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule in a centre's folder, in the place of a bundled one or beside them, without cases that fit it. */
final class RuleTarget implements Reader.Target {
    private static final byte[] HEADER =
            "kind: rulebook\nname: Fuzzed\nversion: 1\nowner: Nobody\nbase: bundled\n".getBytes(StandardCharsets.UTF_8);
    private static final Pattern STAGE = Pattern.compile("package\\s+([a-z]{1,20})\\.([a-z]{1,20})\\b");
    private static final Pattern ID = Pattern.compile("@Id\\(\\s*\"([a-z-]{1,80})\"");

    private final Scratch scratch = new Scratch();
    private final FolderReading reading = new FolderReading(scratch);

    @Override
    public List<byte[]> seeds() {
        return Seeds.ending(".drl");
    }

    @Override
    public void read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        Matcher stage = STAGE.matcher(text);
        Matcher id = ID.matcher(text);
        String name = id.find() ? id.group(1) : "fuzzed";
        String rule = (stage.find() ? stage.group(1) + "/" + stage.group(2) : "competence/evidence") + "/" + name;
        scratch.forget("rules");
        scratch.write("rules/rulebook.yaml", HEADER);
        scratch.write("rules/" + rule + ".drl", file);
        scratch.write(
                "rules/" + rule + ".cases.yaml",
                ("kind: rule-cases\nrule: " + name + "\ncases: [{case: One, expect: []}]\n")
                        .getBytes(StandardCharsets.UTF_8));
        reading.read(scratch.resolve("rules"));
    }
}
