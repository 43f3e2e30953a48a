package org.assay.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.rules.PolicyFigure;

/**
 * What {@code rulebook.yaml} says of a rulebook as a whole.
 *
 * @param overlay whether it changes the bundled rulebook rather than standing by itself
 * @param disabled rules of the bundled rulebook that it leaves out
 * @param figures dated figures of its own
 */
public record RulebookHeader(
        String name,
        String version,
        String owner,
        boolean overlay,
        List<Rulebook.Disabled> disabled,
        List<DatedFigure> figures) {
    public static final String FILE = "rulebook.yaml";
    private static final int LARGEST = 1_000_000;

    public RulebookHeader {
        disabled = List.copyOf(disabled);
        figures = List.copyOf(figures);
    }

    RulebookHeader with(List<Rulebook.Disabled> otherDisabled, List<DatedFigure> otherFigures) {
        return new RulebookHeader(name, version, owner, overlay, otherDisabled, otherFigures);
    }

    /**
     * A value of a figure and the day from which it counts.
     *
     * @param value the number; 0 where the figure is a day
     * @param unit what it counts, such as {@code months}; nothing where the file does not say
     * @param day the day that the figure is, where it is no number
     */
    public record DatedFigure(
            String name, LocalDate from, int value, String unit, Optional<LocalDate> day, String source) {
        /** The number with its unit, or the day. */
        public String words() {
            return PolicyFigure.words(value, unit, day);
        }
    }

    /** The rulebooks that another can start from. */
    private enum Base {
        BUNDLED
    }

    public static RulebookHeader read(Node node, Problems problems) {
        MappingReader file = MappingReader.of(node, problems);
        file.kind("rulebook");
        List<Rulebook.Disabled> disabled = new ArrayList<>();
        for (MappingReader entry : file.list("disabled")) {
            disabled.add(new Rulebook.Disabled(entry.id("id"), entry.prose("reason")));
            entry.done();
        }
        List<DatedFigure> figures = figures(file, problems);
        RulebookHeader header = new RulebookHeader(
                file.name("name"),
                file.id("version"),
                file.name("owner"),
                file.optionalChoice("base", Base.class).isPresent(),
                disabled,
                figures);
        file.done();
        return header;
    }

    private static List<DatedFigure> figures(MappingReader file, Problems problems) {
        List<DatedFigure> figures = new ArrayList<>();
        Map<String, Source> seen = new HashMap<>();
        for (MappingReader entry : file.list("figures")) {
            Optional<LocalDate> day = entry.optionalDate("day");
            boolean number = entry.has("value") || !entry.has("day");
            DatedFigure figure = new DatedFigure(
                    entry.id("name"),
                    entry.date("from"),
                    number ? entry.number("value", 0, LARGEST) : 0,
                    entry.optionalName("unit").orElse(""),
                    day,
                    entry.prose("source"));
            if (entry.has("day") && entry.has("value")) {
                problems.add(entry.at("day"), "the figure has a value and a day", "leave one of them");
            } else if (entry.has("day") && entry.has("unit")) {
                problems.add(entry.at("unit"), "a day has no unit", "leave it out");
            }
            entry.done();
            figures.add(figure);
            Source other = seen.putIfAbsent(figure.name() + " from " + figure.from(), entry.at());
            if (other != null) {
                problems.add(
                        entry.at(),
                        "the figure " + figure.name() + " has a value from " + figure.from() + " in line "
                                + other.line() + " too",
                        "leave one of them, or give it another day");
            }
        }
        return figures;
    }
}
