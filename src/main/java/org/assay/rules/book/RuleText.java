package org.assay.rules.book;

import org.assay.input.Problem;
import org.assay.input.Source;

/**
 * A rule file as a person wrote it; of a centre's, with the names that facts have today.
 *
 * @param path below the rulebook's folder: {@code competence/evidence/evidence-current.drl}
 * @param name how problems name it
 * @param text what it holds
 */
public record RuleText(String path, String name, String text) {

    /** The id that the file's name gives its rule. */
    public String id() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.length() - RuleFile.ENDING.length());
    }

    /** The stage that the file's folder gives its rule: {@code competence.evidence}. */
    public String stage() {
        int end = path.lastIndexOf('/');
        return end < 0 ? "" : path.substring(0, end).replace('/', '.');
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
