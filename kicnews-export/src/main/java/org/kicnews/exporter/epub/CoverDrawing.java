package org.kicnews.exporter.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.exporter.markup.Xhtml;

/** Draws the cover as SVG, with the title in the fonts of the reader. */
final class CoverDrawing {
    private static final String FONTS = "'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif";
    private static final int TITLE_SIZE = 92;
    private static final int TITLE_LINE = 124;
    private static final int TITLE_TOP = 260;

    /** The line that names a book of which the figures do not say all. */
    private static final int VOLUME = 1090;

    private static final int VOLUME_SIZE = 64;

    /** The widest line of the title, in ems of Hangul; a Latin letter takes about half of one. */
    private static final double TITLE_WIDTH = 10;

    private static final int MOST_LINES = 3;

    private CoverDrawing() {}

    static void write(Xhtml out, CoverArt art, ArchiveInfo archive, Outline outline) {
        String name = archive.title() + " " + outline.volume().title();
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + CoverArt.WIDTH + " " + CoverArt.HEIGHT,
                "preserveAspectRatio",
                "xMidYMid meet",
                "role",
                "img",
                "aria-label",
                name);
        out.element("title", name);
        rectangle(out, 0, 0, CoverArt.WIDTH, CoverArt.HEIGHT, art.background());
        rectangle(out, CoverArt.MARGIN, TITLE_TOP - 2 * TITLE_SIZE + 40, 96, 12, CoverArt.ACCENT);
        List<String> lines = lines(archive.title());
        for (int i = 0; i < lines.size(); i++) {
            text(out, lines.get(i), TITLE_TOP + i * TITLE_LINE, TITLE_SIZE, "700");
        }
        out.open(
                "g",
                "stroke",
                hex(CoverArt.INK),
                "stroke-width",
                Integer.toString(CoverArt.PEN),
                "stroke-linecap",
                "round");
        for (CoverArt.Stroke stroke : art.strokes()) {
            out.empty(
                    "line",
                    "x1",
                    number(stroke.x1()),
                    "y1",
                    number(stroke.y1()),
                    "x2",
                    number(stroke.x2()),
                    "y2",
                    number(stroke.y2()));
        }
        out.close();
        if (!outline.volume().title().equals(outline.volume().figures())) {
            text(out, outline.volume().title(), VOLUME, VOLUME_SIZE, "400");
        }
        for (CoverArt.Bar bar : art.bars()) {
            rectangle(out, bar.x(), bar.y(), bar.width(), bar.height(), CoverArt.ACCENT);
        }
        archive.publisher().ifPresent(publisher -> text(out, publisher, 1620, 44, "400"));
        out.close();
    }

    private static void rectangle(Xhtml out, int x, int y, int width, int height, int colour) {
        out.empty(
                "rect",
                "x",
                Integer.toString(x),
                "y",
                Integer.toString(y),
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "fill",
                hex(colour));
    }

    private static void text(Xhtml out, String text, int y, int size, String weight) {
        out.element(
                "text",
                text,
                "x",
                Integer.toString(CoverArt.MARGIN),
                "y",
                Integer.toString(y),
                "font-family",
                FONTS,
                "font-size",
                Integer.toString(size),
                "font-weight",
                weight,
                "fill",
                hex(CoverArt.INK));
    }

    /** The title in lines that fit, broken between words where it can be; what does not fit ends in an ellipsis. */
    private static List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.strip().split("\\s+")) {
            for (String piece : pieces(word)) {
                String joined = line.isEmpty() ? piece : line + " " + piece;
                if (width(joined) > TITLE_WIDTH && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(piece);
                } else {
                    line.setLength(0);
                    line.append(joined);
                }
            }
        }
        lines.add(line.toString());
        if (lines.size() > MOST_LINES) {
            String last = lines.get(MOST_LINES - 1);
            lines = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
            lines.add(last + "…");
        }
        return lines;
    }

    private static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(codePoint -> {
            if (width(piece.toString()) >= TITLE_WIDTH - 1) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(codePoint);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(codePoint -> codePoint < 0x1100 ? 0.55 : 1)
                .sum();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06X", colour);
    }
}
