package org.kicnews.importer.docx.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;

/**
 * The words in charts (§21.2) and diagrams (§21.4), which have parts of their own. A chart shows its titles and the
 * names of its series and categories, each once; its numbers are a drawing, not text.
 */
final class GraphicText {
    private GraphicText() {}

    /** The words of a chart or a diagram, one line for each paragraph and name. */
    static List<String> lines(XmlCursor cursor) throws XMLStreamException {
        Set<String> names = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>();
        collect(cursor, lines, names);
        names.removeAll(lines);
        lines.addAll(names);
        return lines;
    }

    private static void collect(XmlCursor cursor, List<String> lines, Set<String> names) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "a:p" -> {
                    StringBuilder line = new StringBuilder();
                    paragraph(cursor, line);
                    if (!line.toString().isBlank()) {
                        lines.add(line.toString().strip());
                    }
                }
                case "c:strCache" -> cached(cursor, names);
                case "c:numCache", "c:formatCode", "c:f", "mc:Fallback" -> {}
                default -> collect(cursor, lines, names);
            }
        }
    }

    private static void paragraph(XmlCursor cursor, StringBuilder line) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "a:t" -> line.append(cursor.text());
                case "a:br" -> line.append('\n');
                default -> paragraph(cursor, line);
            }
        }
    }

    private static void cached(XmlCursor cursor, Set<String> names) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            if (cursor.name().equals("c:v")) {
                String name = cursor.text().strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
            } else {
                cached(cursor, names);
            }
        }
    }
}
