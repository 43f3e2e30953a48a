package org.assay.input;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assay.input.Node.Scalar.Kind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML without what makes it a programming language: no anchors, aliases, tags, keys that are not text, or second
 * documents. Words are text, so Norway's {@code no} is no truth value.
 */
final class YamlReader {
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUTH = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    private final String path;
    private final Tree tree;
    private final Problems problems;
    private final Consumer<Problem> cut;
    private Optional<CutText> comments = Optional.empty();
    private Source reached;

    /** @param cut takes the places where text without quotes may have been cut off */
    YamlReader(String path, Tree tree, Problems problems, Consumer<Problem> cut) {
        this.cut = cut;
        this.path = path;
        this.tree = tree;
        this.problems = problems;
        this.reached = Source.whole(path);
    }

    void read(String text) {
        refuseLongLines(text);
        comments = CutText.mayBeIn(text) ? Optional.of(new CutText(path, text, cut)) : Optional.empty();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.FILE_BYTES);
        try {
            ParserImpl events = new ParserImpl(new StreamReader(text), options);
            for (Event event = events.getEvent(); event != null; event = events.getEvent()) {
                take(event);
            }
        } catch (MarkedYAMLException e) {
            stop(text, e);
        } catch (NumberFormatException e) {
            // a slip of SnakeYAML, where the file ends amid an escape
            stop(new Places(path, text).at(text.length()), SyntaxMistake.inYaml("escape", ""));
        } catch (YAMLException e) {
            // another one, where quoted text that spans lines meets more text: it names no place
            stop(reached, SyntaxMistake.inYaml(e.getMessage(), ""));
        }
    }

    private void stop(String text, MarkedYAMLException e) {
        int index = text.offsetByCodePoints(0, e.getProblemMark().getIndex());
        // what has no end is better named by its beginning
        boolean unending = index == text.length() && e.getContextMark() != null;
        Mark mark = unending ? e.getContextMark() : e.getProblemMark();
        stop(at(mark), SyntaxMistake.inYaml(e.getContext() + " " + e.getProblem(), Places.shown(text, index)));
    }

    private void stop(Source at, SyntaxMistake mistake) {
        tree.stop(at, mistake.wrong(), mistake.remedy());
    }

    private void refuseLongLines(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                start = i + 1;
            } else if (i - start == Limits.YAML_LINE) {
                Source at = new Places(path, text).at(i);
                tree.stop(at, "the line is longer than " + Limits.YAML_LINE + " characters", "break it");
            }
        }
    }

    private void take(Event event) {
        Source at = at(event.getStartMark());
        reached = at;
        if (event instanceof NodeEvent node) {
            if (tree.root().isPresent()) {
                tree.stop(at, "a second document begins here", "keep one document in a file");
            }
            node(node, at);
        } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
            tree.end();
        }
    }

    private void node(NodeEvent node, Source at) {
        if (node instanceof AliasEvent) {
            String alias = "*" + node.getAnchor();
            String wrong = "the alias " + Characters.quoted(alias) + " is not read";
            tree.standIn(at, alias, wrong, "write the value out, or put text in quotes");
            return;
        }
        if (node.getAnchor() != null) {
            String anchor = Characters.quoted("&" + node.getAnchor());
            problems.add(at, "the anchor " + anchor + " is not read", "remove it, or put text in quotes");
        }
        if (node instanceof ScalarEvent scalar) {
            refuseTag(at, scalar.getTag());
            comments.ifPresent(after -> after.look(scalar));
            scalar(at, kind(scalar), scalar.getValue());
        } else if (node instanceof CollectionStartEvent start) {
            refuseTag(at, start.getTag());
            begin(at, start.is(Event.ID.MappingStart));
        }
    }

    private void refuseTag(Source at, String tag) {
        if (tag != null) {
            String written = Characters.quoted(tag.replaceFirst("^tag:yaml.org,2002:", "!!"));
            problems.add(at, "the tag " + written + " is not read", "remove it, or put text in quotes");
        }
    }

    private void begin(Source at, boolean mapping) {
        if (tree.awaitsKey()) {
            tree.stop(at, "the key is a " + (mapping ? "mapping" : "list"), "write a line of text as the key");
        }
        if (mapping) {
            tree.beginMapping(at);
        } else {
            tree.beginSequence(at);
        }
    }

    private void scalar(Source at, Kind kind, String text) {
        if (tree.awaitsKey()) {
            tree.key(at, text);
        } else {
            if (kind == Kind.NOTHING && !text.isEmpty()) {
                problems.noteNothing(at, text);
            }
            tree.scalar(at, kind, asJson(kind, text));
        }
    }

    private static String asJson(Kind kind, String text) {
        return switch (kind) {
            case TEXT, NUMBER -> text;
            case TRUTH -> text.toLowerCase(Locale.ROOT);
            case NOTHING -> "";
        };
    }

    private static Kind kind(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return Kind.TEXT;
        }
        if (NOTHING.contains(text)) {
            return Kind.NOTHING;
        }
        if (TRUTH.contains(text)) {
            return Kind.TRUTH;
        }
        return Node.Scalar.NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
    }

    private Source at(Mark mark) {
        return new Source(path, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
