package org.assay.input;

import java.util.List;

/**
 * A mistake of syntax as a person understands it, in place of the parser's own words.
 *
 * @param sign what the parser's message contains
 * @param wrong what is wrong; {@code %s} stands for the character at the place
 * @param remedy what to do about it
 */
record SyntaxMistake(String sign, String wrong, String remedy) {
    /** The first whose sign fits counts. */
    private static final List<SyntaxMistake> YAML = List.of(
            of("'\\t(TAB)'", "a tab stands where the line is indented", "indent with spaces"),
            of("cannot start any token", "text cannot begin with %s", "put the text in quotes"),
            of("mapping values", "a colon stands where no key can be", "check indentation, or put the text in quotes"),
            of("are not allowed here", "a list or key cannot begin here", "begin it on the next line"),
            of("expected the node content", "a value is missing before %s", "write it, or remove the comma"),
            of("version 1.* is required", "this is YAML of a later version", "remove the line that begins with %"),
            of(
                    "while scanning a simple key",
                    "the key has no \":\" after it",
                    "write a key, a colon, a space and a value"),
            of(
                    "quoted scalar found unexpected end",
                    "the quoted text that begins here does not end",
                    "close the quotes"),
            of("<stream end>", "the list or mapping that begins here does not end", "close it with ] or }"),
            of("unexpected document separator", "the quoted text does not end before this line", "close the quotes"),
            of(
                    "escape",
                    "the backslash begins nothing that YAML knows",
                    "write \\\\ for a backslash, or use single quotes"),
            of(
                    "while parsing a flow sequence",
                    "the list goes on with %s",
                    "put a comma between entries and ] at the end"),
            of(
                    "while parsing a flow mapping",
                    "the mapping goes on with %s",
                    "put a comma between entries and } at the end"),
            of("while parsing a block", "this does not continue what stands before it", "check indentation and quotes"),
            of("expected '<document start>'", "the document has ended before this", "check indentation and brackets"),
            of(
                    "while scanning a block scalar",
                    "nothing but + or - and one digit follows | or >",
                    "begin the text on the next line"),
            of(
                    "while scanning an a",
                    "& and * begin anchors and aliases, which are not read",
                    "put the text in quotes"),
            of("directive", "% begins a directive that is not understood", "remove it, or put the text in quotes"),
            of(" tag", "! begins a tag, which is not read", "remove it, or put the text in quotes"));

    private static final List<SyntaxMistake> JSON = List.of(
            of("Unrecognized token", "a word stands here without quotes", "put text in double quotes"),
            of("closing quote", "the file ends inside quoted text", "close the quotes"),
            of("Unexpected end-of-input", "the file ends too early", "close every { with } and every [ with ]"),
            of(
                    "double-quote to start field name",
                    "%s stands where a key belongs",
                    "write keys in double quotes and no comma after the last"),
            of("Leading zeroes", "a number begins with 0", "remove the zero, or put it in quotes"),
            of("plus sign", "a number begins with +", "remove it"),
            of("numeric value", "%s cannot stand in a number", "write a number such as -1.5, or put it in quotes"),
            of("Non-standard token", "this is no number that JSON knows", "write digits"),
            of("comma to separate", "%s stands where a comma or an end belongs", "put a comma between entries"),
            of("colon to separate", "%s stands where a colon belongs", "put a colon between key and value"),
            of(
                    "CTRL-CHAR",
                    "a line break or tab stands inside quoted text",
                    "write \\n or \\t for it, or close the quotes"),
            of("escape", "the backslash begins nothing that JSON knows", "write \\\\ for a backslash"),
            of("comment", "JSON has no comments", "remove it"),
            of("Unexpected close marker", "%s closes what is not open", "close every { with } and every [ with ]"),
            of(
                    "value",
                    "%s stands where a value belongs",
                    "put text in double quotes and no comma after the last entry"));

    private static SyntaxMistake of(String sign, String wrong, String remedy) {
        return new SyntaxMistake(sign, wrong, remedy);
    }

    /**
     * The mistake behind a message of SnakeYAML.
     *
     * @param found what stands at the place, as a message names it
     */
    static SyntaxMistake inYaml(String message, String found) {
        return in(YAML, "YAML", message, found);
    }

    /** The mistake behind a message of Jackson; {@code found} as for YAML. */
    static SyntaxMistake inJson(String message, String found) {
        return in(JSON, "JSON", message, found);
    }

    private static SyntaxMistake in(List<SyntaxMistake> known, String format, String message, String found) {
        String line = message.replaceAll("\\s+", " ");
        SyntaxMistake mistake = known.stream()
                .filter(m -> line.contains(m.sign))
                .findFirst()
                .orElse(of("", "this is not " + format, "check quotes, brackets and indentation before this place"));
        return of(mistake.sign, mistake.wrong.replace("%s", found), mistake.remedy);
    }
}
