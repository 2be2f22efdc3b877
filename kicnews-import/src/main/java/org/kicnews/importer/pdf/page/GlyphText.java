package org.kicnews.importer.pdf.page;

import java.text.Normalizer;

/** Brings the characters that a font or an ActualText gives for a glyph into the form of {@link Glyph#text()}. */
final class GlyphText {
    /** The Latin ligatures, which are two or three characters to a reader. */
    private static final int FIRST_LIGATURE = 0xFB00;

    private static final int LAST_LIGATURE = 0xFB06;

    private GlyphText() {}

    /** NFC, any blank as a space, ligatures in letters, nothing that cannot be seen. */
    static String clean(String text) {
        if (text.length() == 1) {
            char only = text.charAt(0);
            if ((only > ' ' && only < 0x7F) || (only >= '\uAC00' && only <= '\uD7A3')) {
                return text;
            }
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(clean, codePoint));
        if (clean.isEmpty()) {
            return isUnknown(text) ? Glyph.UNKNOWN : "";
        }
        String composed = Normalizer.normalize(clean, Normalizer.Form.NFC);
        return composed.isBlank() ? " " : composed;
    }

    private static void append(StringBuilder clean, int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            clean.append(' ');
        } else if (Radicals.isRadical(codePoint)) {
            clean.append(Normalizer.normalize(Radicals.ideograph(codePoint), Normalizer.Form.NFKC));
        } else if (isLigature(codePoint)) {
            clean.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
        } else if (!isUnseen(codePoint)) {
            clean.appendCodePoint(codePoint);
        }
    }

    private static boolean isLigature(int codePoint) {
        return codePoint >= FIRST_LIGATURE && codePoint <= LAST_LIGATURE;
    }

    private static boolean isUnseen(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint == 0xFFFD
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || (type == Character.FORMAT && codePoint != SOFT_HYPHEN);
    }

    /** A hyphen that is only seen where a line ends; the layout needs it. */
    private static final int SOFT_HYPHEN = 0xAD;

    /** Whether a mapping says nothing, rather than that the glyph is not seen. */
    private static boolean isUnknown(String text) {
        return text.isEmpty()
                || text.codePoints().anyMatch(codePoint -> Character.getType(codePoint) != Character.FORMAT);
    }
}
