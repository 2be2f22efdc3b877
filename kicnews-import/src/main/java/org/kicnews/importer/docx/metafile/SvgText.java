package org.kicnews.importer.docx.metafile;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kicnews.importer.svg.SvgMarkup;
import org.kicnews.importer.svg.SvgPath;

/** The text of an SVG document that grows element by element. */
final class SvgText {
    /** Windows draws lines of no width one dot wide; so thin a line shows on every screen. */
    static final double HAIRLINE = 0.25;

    /** No drawing in a document is larger; one that is would cost more than it shows. */
    private static final int MOST_CHARACTERS = 16 << 20;

    /** A drawing has more in it than a page shows. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final SvgMarkup MARKUP = SvgMarkup.doubleQuoted();

    private final StringBuilder content = new StringBuilder();
    private final Map<String, String> clips = new LinkedHashMap<>();

    /** Adds an element; attributes whose value is empty are left out. */
    void empty(String element, String... attributes) {
        content.append(MARKUP.tag(element, attributes)).append("/>\n");
        if (content.length() > MOST_CHARACTERS) {
            throw new TooLargeException();
        }
    }

    /** Adds an element that is cut off by a path; its own transform must not move the path. */
    void clipped(String clip, String element, String... attributes) {
        if (clip.isEmpty()) {
            empty(element, attributes);
        } else {
            content.append("<g clip-path=\"").append(clip).append("\">");
            empty(element, attributes);
            content.append("</g>\n");
        }
    }

    /** Adds a line of text. */
    void text(MetafileText.Line line, String matrix, String clip) {
        content.append(clip.isEmpty() ? "" : "<g clip-path=\"" + clip + "\">");
        content.append(MARKUP.tag(
                "text",
                "transform",
                matrix,
                "x",
                line.places().stream().map(SvgPath::number).collect(Collectors.joining(" ")),
                "y",
                line.rise() == 0 ? "" : SvgPath.number(line.rise()),
                "font-family",
                line.family(),
                "font-size",
                SvgPath.number(line.size()),
                "font-weight",
                line.bold() ? "bold" : "",
                "font-style",
                line.italic() ? "italic" : "",
                "text-decoration",
                line.decoration(),
                "text-anchor",
                line.anchor(),
                "fill",
                color(line.color()),
                "xml:space",
                "preserve"));
        content.append('>').append(MARKUP.escaped(line.text())).append(clip.isEmpty() ? "</text>\n" : "</text></g>\n");
    }

    /** The reference to the path that cuts off what lies outside it. */
    String clip(String path) {
        String id = clips.computeIfAbsent(path, key -> "c" + (clips.size() + 1));
        return "url(#" + id + ")";
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    /**
     * The whole document.
     *
     * @param width the width in pixels
     * @param height the height in pixels
     * @param metadata what is kept with it, as XML
     */
    String document(int width, int height, String metadata) {
        StringBuilder document = new StringBuilder();
        document.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\">\n")
                .append(metadata);
        if (!clips.isEmpty()) {
            document.append("<defs>\n");
            clips.forEach((path, id) -> document.append("<clipPath id=\"")
                    .append(id)
                    .append("\"><path d=\"")
                    .append(path)
                    .append("\"/></clipPath>\n"));
            document.append("</defs>\n");
        }
        return document.append(content).append("</svg>\n").toString();
    }

    static String color(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }

    /** How opaque a colour is; empty where nothing shows through. */
    static String opacity(Color color) {
        return color.getAlpha() == 255 ? "" : SvgPath.number(color.getAlpha() / 255.0);
    }
}
