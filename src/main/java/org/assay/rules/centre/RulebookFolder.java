package org.assay.rules.centre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.input.DocumentReader;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.ShownText;
import org.assay.input.Source;
import org.assay.rules.RulesException;
import org.assay.rules.book.DecisionTable;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RulebookFiles;
import org.assay.rules.book.RulebookHeader;

/** A folder of rules as it lies on the disk: its header, its rule files and which of them have cases. */
final class RulebookFolder {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_FILES = 10_000;

    /** What editors and mail programs make of the endings. */
    private static final Pattern NEARLY_CASES = Pattern.compile("(?is).+\\.cases(\\.yaml|\\.yml)?(\\.txt)?");

    private static final Pattern NEARLY = Pattern.compile("(?is).+\\.drl(\\.txt)?|" + NEARLY_CASES.pattern());

    private final Path folder;
    private final RulebookHeader header;
    private final List<RuleText> rules = new ArrayList<>();
    private final Set<String> cases = new TreeSet<>();
    private final List<Path> tables = new ArrayList<>();

    private RulebookFolder(Path folder, Problems problems) {
        this.folder = folder;
        Path file = folder.resolve(RulebookHeader.FILE);
        if (!Files.isRegularFile(file)) {
            throw new RulesException(List.of(new Problem(
                    Source.whole(file.toString()),
                    "there is no such file",
                    "write one with kind: rulebook, name, version and owner")));
        }
        List<Path> files = files();
        header = RulebookHeader.read(DocumentReader.read(file, problems), problems);
        files.forEach(path -> take(path, problems));
    }

    /** @throws InputException where {@code rulebook.yaml} is no YAML */
    static RulebookFolder read(Path folder, Problems problems) {
        return new RulebookFolder(folder, problems);
    }

    RulebookHeader header() {
        return header;
    }

    Path path() {
        return folder;
    }

    /** In order of their paths. */
    List<RuleText> rules() {
        return rules;
    }

    /** @throws RulesException where a link leads elsewhere: what lies there was not given to be read */
    private List<Path> files() {
        try (Stream<Path> walked = Files.walk(folder)) {
            List<Path> files = walked.limit(MOST_FILES + 1L).sorted().toList();
            List<Problem> wrong = new ArrayList<>();
            if (files.size() > MOST_FILES) {
                wrong.add(new Problem(
                        Source.whole(folder.toString()),
                        "the folder holds more than " + MOST_FILES + " files",
                        "name the folder of the rules"));
            }
            for (Path file : files) {
                if (Files.isSymbolicLink(file) && !file.equals(folder) && !inside(file)) {
                    wrong.add(new Problem(
                            Source.whole(file.toString()),
                            "this is a link to something else than a file of the folder",
                            "copy the file instead"));
                }
            }
            if (!wrong.isEmpty()) {
                throw new RulesException(wrong);
            }
            return files.stream().filter(Files::isRegularFile).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RulesException(List.of(new Problem(
                    Source.whole(folder.toString()),
                    "the folder cannot be read",
                    "check that you may read all of it")));
        }
    }

    private boolean inside(Path link) throws IOException {
        return Files.isRegularFile(link) && link.toRealPath().startsWith(folder.toRealPath());
    }

    private void take(Path file, Problems problems) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(RuleFile.CASES)) {
            cases.add(path);
        } else if (path.endsWith(DecisionTable.ENDING)) {
            tables.add(file);
        } else if (path.endsWith(RuleFile.ENDING)) {
            text(file, "split the rule", problems)
                    .ifPresent(text -> rules.add(RuleText.ofCentre(path, file.toString(), text)));
        } else if (NEARLY.matcher(path).matches()) {
            String name = file.getFileName().toString();
            String ending = NEARLY_CASES.matcher(path).matches() ? RuleFile.CASES : RuleFile.ENDING;
            problems.add(
                    Source.whole(file.toString()),
                    "a file of this name is not read",
                    "name it " + ShownText.name(name.substring(0, name.indexOf('.'))) + ending);
        }
    }

    private static Optional<String> text(Path file, String remedy, Problems problems) {
        try {
            if (Files.size(file) <= MOST_BYTES) {
                return Optional.of(decoded(Files.readAllBytes(file)));
            }
            problems.add(Source.whole(file.toString()), "the file is larger than 64 kB", remedy);
        } catch (CharacterCodingException e) {
            problems.add(Source.whole(file.toString()), "the file is not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    /**
     * The decision tables that lie in the folders of areas; tables elsewhere have nothing to do with rules.
     *
     * @param areas as packages are named
     */
    List<DecisionTable> tables(Set<String> areas, Problems problems) {
        List<DecisionTable> read = new ArrayList<>();
        for (Path file : tables) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (areas.contains(RuleFile.stageOf(path))) {
                text(file, "split the table", problems)
                        .flatMap(text -> DecisionTable.read(path, file.toString(), text, problems))
                        .ifPresent(read::add);
            }
        }
        return read;
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n"); // some editors write a mark of the byte order
    }

    /** Document and clause of everything that the folder's own {@code sources.yaml} lists. */
    Set<String> citations() {
        return sources().map(RulebookFolder::citations).orElse(Set.of());
    }

    Optional<Node.Mapping> sources() {
        Path file = folder.resolve(RulebookFiles.SOURCES);
        return Files.isRegularFile(file) ? Optional.of(DocumentReader.read(file)) : Optional.empty();
    }

    /** Document and clause of everything that a file of {@code kind: sources} lists. */
    static Set<String> citations(Node sources) {
        Set<String> citations = new TreeSet<>();
        for (Node document : sources.items("documents")) {
            document.items("clauses").forEach(clause -> citations.add(document.text("id") + ", " + clause.text("id")));
        }
        return citations;
    }

    /** Reports rules of the same id or sentence, and rules without cases. */
    void checkNames(Problems problems) {
        Map<String, RuleText> ids = new HashMap<>();
        Map<String, RuleText> sentences = new HashMap<>();
        for (RuleText rule : rules) {
            RuleText same = ids.putIfAbsent(rule.id(), rule);
            if (same != null) {
                problems.add(rule.problem(
                        1, "the id " + rule.id() + " is that of " + same.name() + " too", "rename one of the files"));
            }
            RuleText alike = sentences.putIfAbsent(rule.sentence(), rule);
            if (alike != null) {
                problems.add(
                        rule.problem(1, "the sentence is that of " + alike.name() + " too", "say what this rule does"));
            }
            if (!cases.contains(casesOf(rule))) {
                problems.add(rule.problem(
                        1,
                        "the rule has no cases",
                        "write them into "
                                + casesOf(rule).substring(casesOf(rule).lastIndexOf('/') + 1) + " beside it"));
            }
        }
    }

    /**
     * Reports cases without a rule.
     *
     * @param bundled paths of the cases of bundled rules that are in force beside the folder's own
     */
    void checkOrphans(Set<String> bundled, Problems problems) {
        cases.stream()
                .filter(path -> rules.stream().noneMatch(rule -> casesOf(rule).equals(path)))
                .filter(path -> !bundled.contains(path))
                .forEach(path -> problems.add(
                        Source.whole(folder.resolve(path).toString()),
                        "there is no rule for these cases",
                        "add the rule beside them, or remove the file"));
    }

    private static String casesOf(RuleText rule) {
        return RuleFile.casesPath(rule.path());
    }

    /** Everything beside the rules' texts that checking them looks at. */
    String checked() {
        return header + "|" + cases + "|" + citations();
    }
}
