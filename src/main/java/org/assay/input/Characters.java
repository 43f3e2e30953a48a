package org.assay.input;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Which characters may stand in text, and how text is counted and normalised. */
final class Characters {
    private static final int SHOWN = 60;

    /**
     * What is wrong with a character, if anything is: those that cannot be seen and change how text is read or shown
     * are refused, rather than dropped, because a report must show what was judged.
     */
    static Optional<String> objection(int c) {
        if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t') {
            return Optional.empty();
        }
        if (Character.isISOControl(c)) {
            return Optional.of("the control character " + number(c));
        }
        if (isDirection(c)) {
            return Optional.of("the direction-changing character " + number(c));
        }
        if (c == 0x2028 || c == 0x2029) {
            return Optional.of("the line separator " + number(c));
        }
        if (c == 0xFEFF) {
            return Optional.of("the byte order mark U+FEFF");
        }
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return Optional.of("half a character (surrogate " + number(c) + ")");
        }
        if (isUnseen(c)) {
            return Optional.of("the invisible character " + number(c));
        }
        if (c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE) {
            return Optional.of("the noncharacter " + number(c));
        }
        return Optional.empty();
    }

    /**
     * Characters that Unicode shows as nothing (Default_Ignorable_Code_Point), so that two names would look alike: not the
     * soft hyphen, the joiners and the variation selectors, which words and signs of living languages need.
     */
    private static boolean isUnseen(int c) {
        return c == 0x200B
                || c >= 0x2060 && c <= 0x206F
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c == 0x3164
                || c == 0xFFA0
                || c >= 0xFFF0 && c <= 0xFFFB
                || c >= 0x1BCA0 && c <= 0x1BCA3
                || c >= 0x1D173 && c <= 0x1D17A
                || c >= 0xE0000 && c <= 0xE00FF
                || c >= 0xE01F0 && c <= 0xE0FFF;
    }

    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }

    private static String number(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** Whether a text holds nothing but letters, digits, signs and spaces of ASCII, which need no further look. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Characters as a person counts them, nearly: code points. */
    static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * Text in Unicode's composed form, so that what looks alike is alike.
     *
     * @param text bounded, as composing takes time that grows with the square of a run of accents
     */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Text in quotation marks for a message: on one line, no longer than one reads, and with a replacement character
     * for those that a terminal might obey.
     */
    static String quoted(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .forEach(c -> shown.appendCodePoint(objection(c).isEmpty() ? c : 0xFFFD));
        String line = shown.toString().replaceAll("\\s+", " ") + (count(text) > SHOWN ? "…" : "");
        String mark = line.indexOf('"') < 0 ? "\"" : "'";
        return mark + line + mark;
    }

    private Characters() {}
}
