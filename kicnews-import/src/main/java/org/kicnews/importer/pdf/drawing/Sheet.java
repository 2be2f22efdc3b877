package org.kicnews.importer.pdf.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kicnews.importer.svg.SvgMarkup;
import org.kicnews.importer.svg.SvgPath;

/** An SVG document that grows mark by mark. Coordinates are those of the page as shown, in points. */
final class Sheet {
    /**
     * The densest newspaper page needs less than a megabyte; a report that shows more of a page would open slowly. Counted
     * in characters.
     */
    private static final int MOST_CHARACTERS = 2 << 20;

    /** A page has more on it than a drawing shows. */
    static final class FullException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final SvgMarkup MARKUP = SvgMarkup.singleQuoted();

    private final double width;
    private final double height;
    private final StringBuilder content = new StringBuilder();
    private final Map<String, String> outlines = new LinkedHashMap<>();
    private final Map<String, String> clips = new LinkedHashMap<>();
    private int defined;
    private String group = "";

    Sheet(double width, double height) {
        this.width = width;
        this.height = height;
    }

    Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    /** Adds an element with content of the toolkit's own; its attributes are names and values in turn. */
    void element(String name, String... attributes) {
        closeGroup();
        content.append(MARKUP.tag(name, attributes)).append("/>\n");
        checkSize();
    }

    /** Adds an element that is cut off by a clip; its own transform does not move the clip. */
    void clipped(String clip, String name, String... attributes) {
        closeGroup();
        content.append(clip.isEmpty() ? "" : MARKUP.tag("g", "clip-path", clip) + ">");
        content.append(MARKUP.tag(name, attributes)).append(clip.isEmpty() ? "/>\n" : "/></g>\n");
        checkSize();
    }

    /** Adds an element with text of the page. */
    void text(String text, String... attributes) {
        closeGroup();
        content.append(MARKUP.tag("text", attributes)).append('>');
        content.append(MARKUP.escaped(text)).append("</text>\n");
        checkSize();
    }

    /**
     * Adds a glyph to a group of glyphs that share these attributes; the group ends where another mark comes.
     *
     * @param outline the data of its path
     * @param x its place in the group, in units of an em
     */
    void glyph(String outline, long x, String... shared) {
        String tag = MARKUP.tag("g", shared);
        if (!group.equals(tag)) {
            closeGroup();
            content.append(tag).append('>');
            group = tag;
        }
        String id = outlines.computeIfAbsent(outline, key -> {
            defined += key.length();
            return "g" + Integer.toString(outlines.size(), Character.MAX_RADIX);
        });
        content.append("<use href='#").append(id);
        content.append(x == 0 ? "" : "' x='" + x).append("'/>");
        checkSize();
    }

    /** The value of an attribute that cuts off what lies outside a box; empty for no box. */
    String clip(Rectangle2D box) {
        String path = SvgPath.of(box, new AffineTransform());
        return "url(#" + clips.computeIfAbsent(path, key -> "c" + clips.size()) + ")";
    }

    /** The whole document in UTF-8. */
    byte[] document() {
        closeGroup();
        String size = " width='" + SvgPath.number(width) + "' height='" + SvgPath.number(height) + "'";
        StringBuilder document = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg'");
        document.append(size).append(" viewBox='0 0 ").append(SvgPath.number(width));
        document.append(' ').append(SvgPath.number(height)).append("'>\n<defs>\n");
        outlines.forEach((data, id) -> document.append("<path id='")
                .append(id)
                .append("' d='")
                .append(data)
                .append("'/>\n"));
        clips.forEach((data, id) -> document.append("<clipPath id='")
                .append(id)
                .append("'><path d='")
                .append(data)
                .append("'/></clipPath>\n"));
        document.append("</defs>\n<rect").append(size).append(" fill='#fff'/>\n");
        return document.append(content).append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void closeGroup() {
        if (!group.isEmpty()) {
            content.append("</g>\n");
            group = "";
        }
    }

    private void checkSize() {
        if (content.length() + defined > MOST_CHARACTERS) {
            throw new FullException();
        }
    }
}
