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
    private static final List<SyntaxMistake> YAML = table("""
            '\\t(TAB)' => a tab stands where the line is indented => indent with spaces
            cannot start any token => text cannot begin with %s => put the text in quotes
            mapping values => a colon stands where no key can be => check indentation, or put the text in quotes
            are not allowed here => a list or key cannot begin here => begin it on the next line
            expected the node content => a value is missing before %s => write it, or remove the comma
            version 1.* is required => this is YAML of a later version => remove the line that begins with %
            while scanning a simple key => the key has no ":" after it => write a key, a colon, a space and a value
            quoted scalar found unexpected end => the quoted text that begins here does not end => close the quotes
            <stream end> => the list or mapping that begins here does not end => close it with ] or }
            unexpected document separator => the quoted text does not end before this line => close the quotes
            escape => the backslash begins nothing that YAML knows => write \\\\ for a backslash, or use single quotes
            while parsing a flow sequence => the list goes on with %s => put a comma between entries and ] at the end
            while parsing a flow mapping => the mapping goes on with %s => put a comma between entries and } at the end
            while parsing a block => this does not continue what stands before it => check indentation and quotes
            expected '<document start>' => the document has ended before this => check indentation and brackets
            while scanning a block scalar => nothing but + or - and one digit follows | or > => begin the text on the next line
            while scanning an a => & and * begin anchors and aliases, which are not read => put the text in quotes
            directive => % begins a directive that is not understood => remove it, or put the text in quotes
            tag => ! begins a tag, which is not read => remove it, or put the text in quotes
            """);

    private static final List<SyntaxMistake> JSON = table("""
            Unrecognized token => a word stands here without quotes => put text in double quotes
            closing quote => the file ends inside quoted text => close the quotes
            Unexpected end-of-input => the file ends too early => close every { with } and every [ with ]
            double-quote to start field name => %s stands where a key belongs => write keys in double quotes and no comma after the last
            Leading zeroes => a number begins with 0 => remove the zero, or put it in quotes
            plus sign => a number begins with + => remove it
            numeric value => %s cannot stand in a number => write a number such as -1.5, or put it in quotes
            Non-standard token => this is no number that JSON knows => write digits
            comma to separate => %s stands where a comma or an end belongs => put a comma between entries
            colon to separate => %s stands where a colon belongs => put a colon between key and value
            CTRL-CHAR => a line break or tab stands inside quoted text => write \\n or \\t for it, or close the quotes
            surrogate => half a character is escaped here, without its other half => remove it, or write the character itself
            escape => the backslash begins nothing that JSON knows => write \\\\ for a backslash
            comment => JSON has no comments => remove it
            Unexpected close marker => %s closes what is not open => close every { with } and every [ with ]
            value => %s stands where a value belongs => put text in double quotes and no comma after the last entry
            """);

    /** A mistake a line, its parts divided by arrows. */
    private static List<SyntaxMistake> table(String lines) {
        return lines.lines()
                .map(line -> line.split(" => "))
                .map(parts -> new SyntaxMistake(parts[0], parts[1], parts[2]))
                .toList();
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
                .orElse(new SyntaxMistake(
                        "", "this is not " + format, "check quotes, brackets and indentation before this place"));
        return new SyntaxMistake(mistake.sign, mistake.wrong.replace("%s", found), mistake.remedy);
    }
}
