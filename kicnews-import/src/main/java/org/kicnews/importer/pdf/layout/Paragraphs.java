package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Divides lines in reading order into paragraphs. */
public final class Paragraphs {
    private Paragraphs() {}

    /**
     * Divides the lines of a document, or of a part of it.
     *
     * @param lines lines in reading order
     * @param typesetting how the document is set
     * @return the lines of each paragraph, in order
     */
    public static List<List<Line>> divide(List<Line> lines, Typesetting typesetting) {
        ParagraphRules rules = new ParagraphRules(typesetting);
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line following = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (!current.isEmpty() && rules.breaksBefore(current, line, following)) {
                paragraphs.add(List.copyOf(current));
                current.clear();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            paragraphs.add(List.copyOf(current));
        }
        return paragraphs;
    }

    /** The space above a paragraph beyond the usual pitch, in points; 0 at the top of a column. */
    public static double spaceBefore(List<Line> before, List<Line> paragraph, Typesetting typesetting) {
        Line last = before.get(before.size() - 1);
        Line first = paragraph.get(0);
        if (ParagraphRules.isCut(last, first)) {
            return 0;
        }
        double pitch = Math.max(
                typesetting.pitches().usual(first), typesetting.pitches().usual(last));
        return Math.max(0, first.baseline() - last.baseline() - pitch);
    }
}
