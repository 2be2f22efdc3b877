package org.kicnews.importer.pdf.layout;

import org.kicnews.importer.pdf.join.LineJoin;
import org.kicnews.importer.pdf.join.LineJoin.Decision;

/** Decides whether the end of a printed line inside a paragraph stands for a space. */
final class LineEndSpace {
    private static final Decision SPACE = new Decision(true, 1);
    private static final Decision NONE = new Decision(false, 1);

    private static final String OPENING = "<([{（［｛「『《〈【‘“/~";
    private static final String CLOSING = ">)]}）］｝」』》〉】’”.,!?…:;%。，、！？；：";
    private static final String FULL_WIDTH = "、。，．；：！？（）［］「」『』《》〈〉【】・";
    private static final String FULL_WIDTH_CLOSING = "」』》〉】］）";
    private static final String ENDS_OF_CLAUSES = ",.?!;:…";
    private static final String HYPHENS = "-‐‑\u00AD";

    private final LineJoin join;
    private final boolean insideWords;
    private final boolean drawsLineEndSpaces;

    LineEndSpace(Typesetting typesetting) {
        this.join = typesetting.join();
        this.insideWords = typesetting.breaksInsideWords();
        this.drawsLineEndSpaces = typesetting.drawsLineEndSpaces();
    }

    /**
     * Decides a line end.
     *
     * @param before the text up to it, not empty
     * @param blank whether a space glyph is drawn there
     * @param after the text of the next line, not empty
     */
    Decision decide(String before, boolean blank, String after) {
        int last = before.codePointBefore(before.length());
        int first = after.codePointAt(0);
        if (blank) {
            return SPACE;
        }
        if (drawsLineEndSpaces || isAddress(before)) {
            return NONE;
        }
        if (HYPHENS.indexOf(last) >= 0) {
            boolean dash = before.length() > 1 && before.charAt(before.length() - 2) == ' ';
            return dash ? SPACE : NONE;
        }
        if (OPENING.indexOf(last) >= 0 || CLOSING.indexOf(first) >= 0) {
            return NONE;
        }
        Script left = Script.of(last);
        Script right = Script.of(first);
        if (left == Script.HAN && right == Script.HAN) {
            return NONE;
        }
        if (left == Script.LATIN && right == Script.LATIN) {
            return insideWords ? join.decide(before, after) : SPACE;
        }
        if (FULL_WIDTH_CLOSING.indexOf(last) >= 0 && right == Script.HANGUL) {
            // Korean set around a quotation in Chinese or Japanese: a particle follows, or the next word.
            return join.decide(before, after);
        }
        if (FULL_WIDTH.indexOf(last) >= 0 || FULL_WIDTH.indexOf(first) >= 0) {
            return NONE;
        }
        if (insideWords || mayBreakWithin(last, left, right)) {
            return join.decide(before, after);
        }
        return SPACE;
    }

    /**
     * Whether lines may be broken between the two without a space even by producers that keep words whole: at the
     * borders of scripts and before brackets and quotation marks (UAX 14).
     */
    private static boolean mayBreakWithin(int last, Script left, Script right) {
        boolean sameWord = left == right && left != Script.HAN && left != Script.MARK;
        return !sameWord && ENDS_OF_CLAUSES.indexOf(last) < 0;
    }

    /** Whether the text ends inside a web address. */
    private static boolean isAddress(String before) {
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return word.contains("://") || word.startsWith("www.");
    }
}
