package org.kicnews.importer.docx.body;

import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;

/**
 * Reads formulas as a line of text (§22.1): what is written in them in its order, with the signs that the structure
 * itself draws, and a slash for the bar of a fraction.
 */
final class MathReader {

    /** The text of the formula that the cursor stands on. */
    String read(XmlCursor cursor) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        children(cursor, text);
        return text.toString();
    }

    private void children(XmlCursor cursor, StringBuilder text) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "m:t", "w:t" -> text.append(cursor.text());
                case "m:f" -> parts(cursor, text, "m:num", "m:den", "/");
                case "m:rad" -> {
                    text.append('√');
                    children(cursor, text);
                }
                case "m:nary" -> nary(cursor, text);
                case "m:d" -> delimited(cursor, text);
                case "w:del", "w:rPr", "m:rPr" -> {}
                default -> children(cursor, text);
            }
        }
    }

    private void parts(XmlCursor cursor, StringBuilder text, String first, String second, String between)
            throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            if (cursor.name().equals(first)) {
                children(cursor, text);
            } else if (cursor.name().equals(second)) {
                text.append(between);
                children(cursor, text);
            }
        }
    }

    private void nary(XmlCursor cursor, StringBuilder text) throws XMLStreamException {
        int at = text.length();
        String sign = "∫";
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            if (cursor.name().equals("m:naryPr")) {
                sign = property(cursor, "m:chr", sign);
            } else {
                children(cursor, text);
            }
        }
        text.insert(at, sign);
    }

    private void delimited(XmlCursor cursor, StringBuilder text) throws XMLStreamException {
        int at = text.length();
        String[] signs = {"(", "|", ")"};
        boolean several = false;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            if (cursor.name().equals("m:dPr")) {
                delimiters(cursor, signs);
            } else {
                if (several) {
                    text.append(signs[1]);
                }
                several = true;
                children(cursor, text);
            }
        }
        text.insert(at, signs[0]).append(signs[2]);
    }

    private static void delimiters(XmlCursor cursor, String[] signs) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            String value = cursor.attributeOrEmpty("m:val");
            switch (cursor.name()) {
                case "m:begChr" -> signs[0] = value;
                case "m:sepChr" -> signs[1] = value;
                case "m:endChr" -> signs[2] = value;
                default -> {}
            }
        }
    }

    private static String property(XmlCursor cursor, String name, String otherwise) throws XMLStreamException {
        String value = otherwise;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            if (cursor.name().equals(name)) {
                value = cursor.attribute("m:val").orElse(otherwise);
            }
        }
        return value;
    }
}
