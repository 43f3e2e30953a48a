package org.assay.rules.centre;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One attempt by what lies in a centre's folder beside the text of one rule, or in the cache.
 *
 * @param what its kind and what it tries
 * @param at the file that the refusal names, within the folder; empty where the folder is loaded and nothing comes of it
 */
record FolderAttempt(String what, String at, Step step) {
    private static final String RULE = "competence/evidence/attack.drl";
    private static final String CASES = "competence/evidence/attack.cases.yaml";

    /** What is done to a folder that holds one plain rule. */
    interface Step {
        void in(Path folder) throws IOException;
    }

    private static FolderAttempt of(String what, String at, Step step) {
        return new FolderAttempt(what, at, step);
    }

    private static FolderAttempt link(String what, String at, String to) {
        return of("links: " + what, at, folder -> {
            Path file = folder.resolve(at);
            Files.deleteIfExists(file);
            Files.writeString(folder.resolveSibling("secret.yaml"), "password: open sesame\n");
            Files.createDirectories(folder.resolveSibling("elsewhere"));
            Files.createSymbolicLink(file, Path.of(to));
        });
    }

    static List<FolderAttempt> all() {
        return Stream.of(links(), files(), encodings(), places())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FolderAttempt> links() {
        return List.of(
                link("sources of elsewhere", "sources.yaml", "../secret.yaml"),
                link("a rulebook of elsewhere", "rulebook.yaml", "../secret.yaml"),
                link("a rule of elsewhere", RULE, "../../../secret.yaml"),
                link("cases of elsewhere", CASES, "../../../secret.yaml"),
                link("a table of elsewhere", "competence/levels.csv", "../../secret.yaml"),
                link("a file of the system", "competence/passwd.drl", "/etc/passwd"),
                link("a device", "competence/zero.drl", "/dev/zero"),
                link("a folder of elsewhere", "recruitment", "../elsewhere"),
                link("its own folder", "competence/again", ".."),
                link("itself", "competence/round.drl", "round.drl"),
                link("nothing", "competence/nothing.drl", "nowhere"),
                of("links: a file of the folder", "", folder -> {
                    Path file = folder.resolve(CASES);
                    Files.move(file, folder.resolve("kept.yaml"));
                    Files.createSymbolicLink(file, Path.of("../../kept.yaml"));
                }));
    }

    private static List<FolderAttempt> files() {
        return List.of(
                of(
                        "files: a rule larger than 64 kB",
                        RULE,
                        folder -> Files.writeString(folder.resolve(RULE), "// " + "x".repeat(70_000) + "\n")),
                of("files: a pipe for a rule", "", folder -> pipe(folder.resolve("competence/evidence/pipe.drl"))),
                of("files: a pipe for sources", "", folder -> pipe(folder.resolve("sources.yaml"))),
                of(
                        "files: anchors in the rulebook",
                        "rulebook.yaml",
                        folder -> Files.writeString(
                                folder.resolve("rulebook.yaml"),
                                "kind: rulebook\nname: &x A\nversion: 1\nowner: *x\n")),
                of(
                        "files: a tag in the rulebook",
                        "rulebook.yaml",
                        folder -> Files.writeString(
                                folder.resolve("rulebook.yaml"),
                                "kind: rulebook\nname: !!java.net.URL [\"x\"]\nversion: 1\nowner: x\n")),
                of("files: no rulebook", "rulebook.yaml", folder -> Files.delete(folder.resolve("rulebook.yaml"))));
    }

    private static List<FolderAttempt> encodings() {
        return List.of(
                of(
                        "encodings: UTF-16",
                        RULE,
                        folder -> Files.write(folder.resolve(RULE), rule(folder).getBytes(StandardCharsets.UTF_16))),
                of(
                        "encodings: one byte a letter",
                        RULE,
                        folder -> Files.write(
                                folder.resolve(RULE),
                                rule(folder).replace("tries", "tri\u00E8s").getBytes(StandardCharsets.ISO_8859_1))),
                of(
                        "encodings: a letter in more bytes than it needs",
                        RULE,
                        folder -> Files.write(folder.resolve(RULE), new byte[] {(byte) 0xC0, (byte) 0xA2})),
                of(
                        "encodings: two marks of the byte order",
                        RULE,
                        folder -> Files.writeString(folder.resolve(RULE), "\uFEFF\uFEFF" + rule(folder))),
                of(
                        "encodings: one mark of the byte order",
                        "",
                        folder -> Files.writeString(folder.resolve(RULE), "\uFEFF" + rule(folder))),
                of(
                        "encodings: line ends of another system",
                        "",
                        folder -> Files.writeString(
                                folder.resolve(RULE), rule(folder).replace("\n", "\r\n"))),
                of(
                        "encodings: line ends of an old system",
                        RULE,
                        folder -> Files.writeString(
                                folder.resolve(RULE), rule(folder).replace("\n", "\r"))));
    }

    private static List<FolderAttempt> places() {
        return List.of(
                of("cases: none", RULE, folder -> Files.delete(folder.resolve(CASES))),
                of(
                        "cases: of a rule that there is not",
                        "competence/evidence/other.cases.yaml",
                        folder -> Files.writeString(
                                folder.resolve("competence/evidence/other.cases.yaml"), "kind: rule-cases\n")),
                of(
                        "places: a stage that there is not",
                        "competence/attack.drl",
                        folder -> moved(folder, "competence/attack.drl", "competence.evidence")),
                of(
                        "places: an area that there is not",
                        "nowhere/evidence/attack.drl",
                        folder -> moved(folder, "nowhere/evidence/attack.drl", "nowhere.evidence")),
                of(
                        "places: a stage in which its conclusion comes too late",
                        "competence/units/attack.drl",
                        folder -> moved(folder, "competence/units/attack.drl", "competence.units")),
                of(
                        "places: the id of a bundled rule of another stage",
                        "competence/evidence/unit-competent.drl",
                        folder -> renamed(folder, "unit-competent")),
                of(
                        "places: an id that leads out of the folder",
                        "competence/evidence/..attack.drl",
                        folder -> renamed(folder, "..attack")),
                of(
                        "tables: one that there is not",
                        RULE,
                        folder -> Files.writeString(
                                folder.resolve(RULE),
                                rule(folder)
                                        .replace("$e : Evidence()", "TableRow( table == \"x\" ) $e : Evidence()")
                                        .replace(
                                                "import org.assay.standard.Method",
                                                "import org.assay.rules.TableRow"))),
                of(
                        "tables: one larger than 64 kB",
                        "competence/levels.csv",
                        folder -> Files.writeString(
                                folder.resolve("competence/levels.csv"), "row,level,source\n" + "x".repeat(70_000))),
                of(
                        "tables: one that is none",
                        "competence/levels.csv",
                        folder -> Files.writeString(folder.resolve("competence/levels.csv"), "\"x\n\n=1+1")));
    }

    private static String rule(Path folder) throws IOException {
        return Files.readString(folder.resolve(RULE));
    }

    private static void moved(Path folder, String to, String stage) throws IOException {
        String text = rule(folder).replace("package competence.evidence", "package " + stage);
        Files.createDirectories(folder.resolve(to).getParent());
        Files.writeString(folder.resolve(to), text);
        Files.move(folder.resolve(CASES), folder.resolve(to.replace(".drl", ".cases.yaml")));
        Files.delete(folder.resolve(RULE));
    }

    private static void renamed(Path folder, String id) throws IOException {
        Path there = folder.resolve("competence/evidence");
        Files.writeString(there.resolve(id + ".drl"), rule(folder).replace("\"attack\"", "\"" + id + "\""));
        Files.move(folder.resolve(CASES), there.resolve(id + ".cases.yaml"));
        Files.delete(folder.resolve(RULE));
    }

    /** A file that ends when somebody writes to it, which nobody does. */
    static void pipe(Path file) throws IOException {
        try {
            new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return what;
    }
}
