package org.assay.input;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the elements of a workbook's parts announce, looked at before a library that believes them makes room for it: a cell in a column
 * that no spreadsheet has, and a shared text that is not there, would cost gigabytes for a few bytes. Parts that are no XML
 * are nobody's cells.
 */
final class WorkbookParts {
    private static final XMLInputFactory FACTORY = factory();
    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");

    /** As spreadsheets name a cell, with rows to ten millions; column and row may each be marked as fixed. */
    private static final Pattern ADDRESS = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}");

    /** Elements whose texts make one text together. */
    private static final Set<String> OF_A_CELL = Set.of("is", "t", "r", "rPh", "v", "f");

    private static final String DAMAGED = "the workbook is damaged";

    private final Set<String> names = new HashSet<>();
    private final StringBuilder value = new StringBuilder();
    /** Depth of the value being read; 0 outside of one. */
    private int valueDepth;

    private long characters;
    private int texts;
    private int lastText = -1;
    private int rows;
    private int formulas;
    private int cells;
    /** Up to the last cell of the row being read. */
    private int width;
    /** Of all rows that were read. */
    private long places;

    private boolean shared;

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** What a workbook has more of than is read. */
    static final class Excess extends Exception {
        private static final long serialVersionUID = 1;
        private final transient String remedy;

        private Excess(String wrong, String remedy) {
            super(wrong);
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }
    }

    private static Excess damaged(String how) {
        return new Excess(DAMAGED + ": " + how, WorkbookReader.SAVE_AGAIN);
    }

    private static Excess tooMuch(String what) {
        return new Excess("the workbook has " + what, "split it into several files");
    }

    /** @throws Excess where the part announces more than is read */
    void look(InputStream part) throws Excess {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    begin(xml, ++depth);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(depth--);
                } else if (xml.hasText()) {
                    text(xml);
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            // broken, or no XML: the library that reads it for what it says comes as far as this, too
            valueDepth = 0;
        }
    }

    private void begin(XMLStreamReader xml, int depth) throws Excess {
        if (depth > Limits.NESTING) {
            throw damaged("its elements are nested more than " + Limits.NESTING + " deep");
        }
        named(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            named(xml.getAttributeLocalName(i));
        }
        if (!OF_A_CELL.contains(xml.getLocalName())) {
            characters = 0;
        }
        switch (xml.getLocalName()) {
            case "row" -> row(xml.getAttributeValue(null, "r"));
            case "c" -> cell(xml);
            case "v" -> value(depth);
            case "f" -> formula();
            case "si" -> sharedText();
            default -> {}
        }
    }

    private void named(String name) throws Excess {
        if (names.size() > Limits.TABLE_COLUMNS * 10 && !names.contains(name)) {
            throw damaged("its elements have too many names");
        }
        names.add(name);
    }

    private void row(String number) throws Excess {
        if (number != null && !ROW.matcher(number).matches()) {
            throw damaged("it has a row " + Characters.quoted(number));
        }
        cells = 0;
        width = 0;
        rows++;
        if (rows > Limits.TABLE_ROWS + 1) {
            throw tooMuch("more than " + Limits.TABLE_ROWS + " rows");
        }
    }

    private void cell(XMLStreamReader xml) throws Excess {
        String address = xml.getAttributeValue(null, "r");
        shared = "s".equals(xml.getAttributeValue(null, "t"));
        cells++;
        if (cells > Limits.TABLE_COLUMNS) {
            throw tooMuch("more than " + Limits.TABLE_COLUMNS + " columns");
        }
        if (address == null) {
            reaches(Math.max(cells, width + 1));
            return;
        }
        if (!ADDRESS.matcher(address).matches()) {
            throw damaged("it has a cell " + Characters.quoted(address));
        }
        int column = column(address);
        if (column > Limits.TABLE_COLUMNS) {
            throw tooMuch("more than " + Limits.TABLE_COLUMNS + " columns, as the cell " + Characters.quoted(address)
                    + " shows");
        }
        reaches(column);
    }

    /** The library makes room for every cell before one, too. */
    private void reaches(int column) throws Excess {
        places += Math.max(0, column - width);
        width = Math.max(width, column);
        if (places > Limits.WORKBOOK_CELLS) {
            throw tooMuch("more than " + Limits.WORKBOOK_CELLS + " cells, with those that are empty");
        }
    }

    /** From 1, of an address that is one. */
    private static int column(String address) {
        return address.chars()
                .filter(Character::isLetter)
                .map(letter -> Character.toUpperCase(letter) - 'A' + 1)
                .reduce(0, (left, letter) -> left * 26 + letter);
    }

    private void formula() throws Excess {
        formulas++;
        if (formulas > Problems.LISTED) {
            throw new Excess(
                    "the workbook has more than " + Problems.LISTED + " formulas", "put their values in their place");
        }
    }

    private void sharedText() throws Excess {
        texts++;
        if (texts > Limits.VALUES) {
            throw tooMuch("more than " + Limits.VALUES + " different texts");
        }
    }

    private void value(int depth) {
        if (shared && valueDepth == 0) {
            valueDepth = depth;
            value.setLength(0);
        }
    }

    private void text(XMLStreamReader xml) throws Excess {
        characters += xml.getTextLength();
        if (characters > Limits.CELL) {
            throw tooMuch("a text of more than " + Limits.CELL + " characters");
        }
        if (valueDepth > 0) {
            value.append(xml.getText());
        }
    }

    private void end(int depth) throws Excess {
        if (depth != valueDepth) {
            return;
        }
        valueDepth = 0;
        try {
            lastText = value.length() == 0 ? lastText : Math.max(lastText, Integer.parseInt(value.toString()));
        } catch (NumberFormatException e) {
            throw damaged("a cell shows the text " + Characters.quoted(value.toString()) + " of those that are shared");
        }
    }

    /** @throws Excess where a cell shows a shared text that no part has */
    void finish() throws Excess {
        if (lastText >= texts) {
            throw damaged("a cell shows a text that it does not have");
        }
    }
}
