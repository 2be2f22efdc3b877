package org.kicnews.exporter.markup;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Writes XML in memory, in UTF-8. Text and attribute values are escaped and freed of characters that XML forbids; there is no
 * way to write markup but by its elements.
 */
public final class Xhtml {
    private static final int FIRST_ROOM = 8 * 1024;

    /** What a UTF-16 unit takes at most: {@code &quot;}. */
    private static final int MOST_BYTES = 6;

    private final Deque<String> open = new ArrayDeque<>();
    private byte[] out = new byte[FIRST_ROOM];
    private int size;

    /** A document of which nothing is written. */
    public Xhtml() {}

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an attribute with an empty value is left out
     */
    public Xhtml open(String name, String... attributes) {
        open.push(name);
        startTag(name, attributes);
        return put('>');
    }

    /** Closes the element that was opened last. */
    public Xhtml close() {
        return put('<').put('/').name(open.pop()).put('>');
    }

    /** Closes the element that was opened last and breaks the line, where white space means nothing. */
    public Xhtml closeLine() {
        return close().line();
    }

    /** Writes an element without content. */
    public Xhtml empty(String name, String... attributes) {
        startTag(name, attributes);
        return put('/').put('>');
    }

    /** Writes an element with text. */
    public Xhtml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Writes text; a line break in it becomes an element. */
    public Xhtml lines(String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            text(text.substring(from, end)).empty("br");
            from = end + 1;
        }
        return text(text.substring(from));
    }

    /** Writes text. */
    public Xhtml text(String text) {
        return legalText(XmlText.legal(text));
    }

    /** Writes text that another rule has freed of what XML forbids; its marks of direction stay as they are. */
    public Xhtml legalText(String text) {
        room(text.length() * MOST_BYTES);
        for (int i = 0; i < text.length(); i++) {
            escaped(text, i);
        }
        return this;
    }

    /** Breaks the line. */
    public Xhtml line() {
        return put('\n');
    }

    /** How many elements are open. */
    public int depth() {
        return open.size();
    }

    /** What was written, in UTF-8. All elements must be closed. */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return Arrays.copyOf(out, size);
    }

    /** How many bytes of UTF-8 were written. */
    public int size() {
        return size;
    }

    /** Writes the declaration, and the document type that reading systems and browsers expect of XHTML. */
    public Xhtml declaration(boolean html) {
        name("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return html ? doctype() : this;
    }

    /** Writes the document type by which browsers read a file as HTML. */
    public Xhtml doctype() {
        return name("<!DOCTYPE html>\n");
    }

    /**
     * Writes an element with code of the toolkit's own, such as a style sheet, which HTML does not unescape.
     *
     * @throws IllegalArgumentException if the code has a character that would end the element or mean something in XML
     */
    public Xhtml code(String name, String code) {
        if (code.indexOf('<') >= 0 || code.indexOf('&') >= 0) {
            throw new IllegalArgumentException("code of " + name + " must do without < and &");
        }
        return open(name).name(code).close();
    }

    private void startTag(String name, String... attributes) {
        put('<').name(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                put(' ').name(attributes[i])
                        .put('=')
                        .put('"')
                        .value(attributes[i + 1])
                        .put('"');
            }
        }
    }

    private Xhtml value(String value) {
        String legal = XmlText.legal(value);
        room(legal.length() * MOST_BYTES);
        for (int i = 0; i < legal.length(); i++) {
            char c = legal.charAt(i);
            if (c == '"') {
                name("&quot;");
            } else if (c == '\n') {
                out[size++] = ' ';
            } else {
                escaped(legal, i);
            }
        }
        return this;
    }

    /** Writes a character of a text for which there is room. */
    private void escaped(String text, int at) {
        char c = text.charAt(at);
        if (c == '&') {
            name("&amp;");
        } else if (c == '<') {
            name("&lt;");
        } else if (c == '>') {
            name("&gt;");
        } else {
            encoded(text, at);
        }
    }

    /** Writes what is the toolkit's own and means what it says. */
    private Xhtml name(String name) {
        room(name.length() * MOST_BYTES);
        for (int i = 0; i < name.length(); i++) {
            encoded(name, i);
        }
        return this;
    }

    /**
     * Writes a character in UTF-8 (RFC 3629), for which there is room; the second half of a surrogate pair is written with
     * the first.
     */
    private void encoded(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            out[size++] = (byte) c;
        } else if (c < 0x800) {
            out[size++] = (byte) (0xC0 | c >> 6);
            out[size++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isHighSurrogate(c)) {
            int codePoint = text.codePointAt(at);
            out[size++] = (byte) (0xF0 | codePoint >> 18);
            out[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
            out[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
            out[size++] = (byte) (0x80 | codePoint & 0x3F);
        } else if (!Character.isLowSurrogate(c)) {
            out[size++] = (byte) (0xE0 | c >> 12);
            out[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            out[size++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private Xhtml put(int b) {
        room(1);
        out[size++] = (byte) b;
        return this;
    }

    /** Makes room for more bytes. */
    private void room(int bytes) {
        if (out.length - size < bytes) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, size + bytes));
        }
    }
}
