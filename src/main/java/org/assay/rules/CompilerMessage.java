package org.assay.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the rule compiler says, on one line and without what concerns only its makers. */
final class CompilerMessage {
    private static final Pattern LEADING_CODE = Pattern.compile("^\\[?(ERR \\d+)?\\]?\\s*(Line \\d+:\\d+ )?");
    private static final int LONGEST = 300;

    private CompilerMessage() {}

    static String plain(String message) {
        String text = message.replaceAll("(?s)(Problem stacktrace|\\bat [a-z.]+\\(|java\\.lang\\.\\w+Exception:).*", "")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher code = LEADING_CODE.matcher(text);
        text = code.find() ? text.substring(code.end()) : text;
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }
}
