package org.assay.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.WordUtils;

/** A unit as plain text. */
public final class UnitText {
    private static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();

    private UnitText() {}

    /** Lines of at most 100 characters, where words allow it. */
    public static String of(Standard standard, String code) {
        UnitText text = new UnitText();
        text.unit(standard, standard.unit(code).orElseThrow());
        return String.join("\n", text.lines) + "\n";
    }

    private void unit(Standard standard, Unit unit) {
        String origin = standard.suite().origins().stream()
                .filter(o -> o.id().equals(unit.origin()))
                .map(o -> o.title() + " (" + o.year() + ")")
                .findFirst()
                .orElse(unit.origin());
        lines.add(unit.code() + "  " + unit.title());
        standard.suite().groups().stream()
                .filter(group -> group.id().equals(unit.group()))
                .forEach(group -> lines.add("Group: " + group.title()));
        lines.add("From " + origin + "; version " + unit.version() + ", " + lower(unit.status()) + "; "
                + String.join(", ", unit.nations().stream().map(Nation::title).toList()));
        lines.add(
                unit.hasRequirements()
                        ? "Wording: " + lower(unit.wording())
                        : "Only its title and gist are known: it cannot be assessed outcome by outcome.");
        paragraph("About", unit.about());
        paragraph("Audience", unit.audience());
        paragraph("Links", String.join(", ", unit.links()));
        for (Requirement.Kind kind : Requirement.Kind.values()) {
            requirements(unit, kind);
        }
        unit.keyWords().forEach(word -> item("key word " + word.term(), word.meaning()));
    }

    private void requirements(Unit unit, Requirement.Kind kind) {
        String heading = null;
        for (Requirement requirement : unit.requirements(kind)) {
            if (!requirement.heading().equals(heading)) {
                heading = requirement.heading();
                lines.add("");
                lines.add(StringUtils.capitalize(kind.plural()) + (heading.isEmpty() ? "" : ": " + heading));
            }
            item(requirement.id(), requirement.text() + scope(unit, requirement));
        }
    }

    /** The scope over which an outcome or knowledge is to be shown; an item of scope only names the one that it is of. */
    private static String scope(Unit unit, Requirement requirement) {
        String titles = unit.scopes().stream()
                .filter(scope -> requirement.scopes().contains(scope.id()))
                .map(Unit.Scope::title)
                .collect(Collectors.joining(", "));
        return titles.isEmpty() || requirement.kind() == Requirement.Kind.SCOPE ? "" : " (scope: " + titles + ")";
    }

    private void paragraph(String title, String text) {
        if (!text.isEmpty()) {
            lines.add("");
            lines.addAll(List.of(
                    WordUtils.wrap(title + ": " + text, WIDTH, "\n", false).split("\n")));
        }
    }

    private void item(String id, String text) {
        String lead = "  " + StringUtils.rightPad(id, 4) + " ";
        String indent = "\n" + StringUtils.repeat(' ', lead.length());
        lines.add(lead + WordUtils.wrap(text, WIDTH - lead.length(), indent, false));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
