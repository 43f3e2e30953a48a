package org.assay.rules.book;

import org.assay.input.Problem;
import org.assay.input.Source;

/**
 * A rule file.
 *
 * @param path below the rulebook's folder: {@code competence/evidence/evidence-current.drl}
 * @param name how problems name it
 * @param text what it holds, with the names that facts have today: what is checked and compiled
 * @param written as its author wrote it: what is hashed and shown
 */
public record RuleText(String path, String name, String text, String written) {

    /** A bundled one, which has the names of today. */
    public RuleText(String path, String name, String text) {
        this(path, name, text, text);
    }

    /** One of a centre's, in which facts may have names that they had before. */
    public static RuleText ofCentre(String path, String name, String written) {
        return new RuleText(path, name, EarlierNames.replaced(path, written), written);
    }

    /** The id that the file's name gives its rule. */
    public String id() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.length() - RuleFile.ENDING.length());
    }

    /** The stage that the file's folder gives its rule: {@code competence.evidence}. */
    public String stage() {
        return RuleFile.stageOf(path);
    }

    /** The sentence that names the rule; empty where none can be found. */
    public String sentence() {
        return RuleWords.of(text).sentence();
    }

    /** @param line from 1 */
    public Problem problem(int line, String wrong, String remedy) {
        String rule = sentence().isEmpty() ? "" : "rule \"" + sentence() + "\": ";
        return new Problem(new Source(name, Math.max(line, 1), 1), rule + wrong, remedy);
    }
}
