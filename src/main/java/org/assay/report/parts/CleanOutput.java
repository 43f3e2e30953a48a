package org.assay.report.parts;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.text.Normalizer;

/**
 * The one way by which text of a record gets into a page: cleaned, then escaped for its place. Cleaning happens before the
 * text meets markup, as a combining character at its beginning would otherwise merge with the bracket before it.
 */
public final class CleanOutput extends OwaspHtmlTemplateOutput {

    public CleanOutput(TemplateOutput out) {
        super(out);
    }

    @Override
    public void writeUserContent(String text) {
        super.writeUserContent(text == null ? null : clean(text));
    }

    /**
     * Composed form, as accents would else stand beside their letters; without characters that XML cannot hold, and without
     * those that turn the direction of text, as a name must not be able to turn what follows it.
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> inXml(c) && !turnsDirection(c))
                .forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= 0x20 && c <= 0x7E);
    }

    private static boolean inXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c > 0xFFFF;
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
