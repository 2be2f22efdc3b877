package org.kicnews.importer.flow;

/**
 * The typography of a run.
 *
 * @param font the family name as the file gives it, without a subset prefix; empty where unknown
 * @param size the size in points; 0 where unknown
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param underline whether it is underlined
 * @param strike whether it is struck through
 * @param position whether it is raised or lowered
 * @param color the colour as 0xRRGGBB; 0 for black and where unknown
 */
public record TextStyle(
        String font,
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean strike,
        Position position,
        int color) {

    /** Where a run stands relative to the baseline. */
    public enum Position {
        BASELINE,
        SUPERSCRIPT,
        SUBSCRIPT
    }

    /** Plain black text of a size. */
    public static TextStyle plain(double size) {
        return new TextStyle("", size, false, false, false, false, Position.BASELINE, 0);
    }

    public TextStyle withBold(boolean newBold) {
        return new TextStyle(font, size, newBold, italic, underline, strike, position, color);
    }

    public TextStyle withFont(String newFont) {
        return new TextStyle(newFont, size, bold, italic, underline, strike, position, color);
    }

    public TextStyle withPosition(Position newPosition) {
        return new TextStyle(font, size, bold, italic, underline, strike, newPosition, color);
    }
}
