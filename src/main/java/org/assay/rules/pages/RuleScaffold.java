package org.assay.rules.pages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.input.OutputFile;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.rules.RuleInfo;
import org.assay.rules.RulesException;
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.Rulebook;
import org.assay.rules.book.RulebookHeader;
import org.assay.rules.book.Stages;
import org.assay.rules.cases.CaseBench;

/** Lays out a new rule and its cases, which fail until somebody writes them, or a copy of a bundled rule to change. */
public final class RuleScaffold {
    private final Rulebook bundled;
    private final CaseBench area;
    private final Path folder;

    /** @param folder the rulebook's; it gets a {@code rulebook.yaml} where it has none */
    public RuleScaffold(Rulebook bundled, CaseBench area, Path folder) {
        this.bundled = bundled;
        this.area = area;
        this.folder = folder;
    }

    /** The stages that have a template, without the area's name; last those in which a centre speaks in its own words. */
    public static List<String> stages(CaseBench area) {
        Set<String> ownWords = area.judging().all().stream()
                .filter(stage -> !stage.centre().isEmpty())
                .map(Stages.Stage::name)
                .collect(Collectors.toSet());
        return RuleTemplate.of(area).stream()
                .sorted(Comparator.comparing(template -> ownWords.contains(template.stage())))
                .map(template -> template.stage().substring(area.id().length() + 1))
                .toList();
    }

    /** The bundled rule of that id, which a rule of the folder would replace. */
    public Optional<RuleInfo> replaced(String id) {
        return bundled.rules(area.stages()).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }

    /**
     * Writes the files of a new rule.
     *
     * @param stage one of {@link #stages}
     * @param since the day from which the rule applies
     * @return the files written
     * @throws RulesException where the rule is already there
     */
    public List<Path> write(String stage, String id, LocalDate since) {
        RuleTemplate template = RuleTemplate.of(area).stream()
                .filter(each -> each.stage().equals(area.packageName() + "." + stage))
                .findFirst()
                .orElseThrow();
        return write(
                template.stage().replace('.', '/') + "/" + id,
                RuleTemplate.header(id, since),
                template.rule(id, since),
                template.cases(id, since));
    }

    /**
     * Writes a copy of a bundled rule and its cases.
     *
     * @param rule as {@link #replaced} found it
     * @param since the first day of a figure, where the folder gets a {@code rulebook.yaml}
     * @return the files written
     * @throws RulesException where the rule is already there
     */
    public List<Path> copy(RuleInfo rule, LocalDate since) {
        String path = RuleFile.path(rule);
        return write(
                path.substring(0, path.length() - RuleFile.ENDING.length()),
                RuleTemplate.header(rule.id(), since),
                bundled.text(rule),
                BundledRules.file(RuleFile.casesPath(rule)));
    }

    private List<Path> write(String path, String headerText, String ruleText, String casesText) {
        Path rule = folder.resolve(path + RuleFile.ENDING);
        Path cases = folder.resolve(path + RuleFile.CASES);
        for (Path file : List.of(rule, cases)) {
            if (Files.exists(file)) {
                throw new RulesException(List.of(new Problem(
                        Source.whole(file.toString()),
                        "the file is already there",
                        "change it, or choose another id")));
            }
        }
        List<Path> written = new ArrayList<>();
        Path header = folder.resolve(RulebookHeader.FILE);
        if (!Files.exists(header)) {
            written.add(write(header, headerText));
        }
        written.add(write(rule, ruleText));
        written.add(write(cases, casesText));
        return written;
    }

    private static Path write(Path file, String text) {
        OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        return file;
    }
}
