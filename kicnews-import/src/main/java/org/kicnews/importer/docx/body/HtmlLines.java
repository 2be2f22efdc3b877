package org.kicnews.importer.docx.body;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;

/**
 * The text of a web page, a line for each block. The JDK's own parser is enough for what programs embed in Word files;
 * how it is set, and what is no text, is lost.
 */
final class HtmlLines extends HTMLEditorKit.ParserCallback {
    /** What is in a page and is not shown. */
    private static final Set<HTML.Tag> UNSEEN = Set.of(HTML.Tag.HEAD, HTML.Tag.TITLE, HTML.Tag.STYLE, HTML.Tag.SCRIPT);

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int unseen;
    private int pictures;

    private HtmlLines() {}

    static HtmlLines of(String page) throws IOException {
        HtmlLines lines = new HtmlLines();
        new ParserDelegator().parse(new StringReader(page), lines, true);
        lines.endLine();
        return lines;
    }

    List<String> lines() {
        return lines;
    }

    /** How many pictures the page shows, which are not read. */
    int pictures() {
        return pictures;
    }

    @Override
    public void handleText(char[] data, int position) {
        if (unseen == 0) {
            line.append(data);
        }
    }

    @Override
    public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        unseen += UNSEEN.contains(tag) ? 1 : 0;
        breakAt(tag);
    }

    @Override
    public void handleEndTag(HTML.Tag tag, int position) {
        unseen -= UNSEEN.contains(tag) ? 1 : 0;
        breakAt(tag);
    }

    @Override
    public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        pictures += tag == HTML.Tag.IMG ? 1 : 0;
        breakAt(tag);
    }

    private void breakAt(HTML.Tag tag) {
        if (tag.isBlock() || tag.breaksFlow()) {
            endLine();
        }
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
    }
}
