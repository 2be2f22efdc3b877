package org.kicnews.importer.svg;

/** Writes elements so that nothing a document says can end an attribute or begin an element. */
public final class SvgMarkup {
    private final char quote;
    private final String escapedQuote;

    private SvgMarkup(char quote, String escapedQuote) {
        this.quote = quote;
        this.escapedQuote = escapedQuote;
    }

    /** Markup with attributes in double quotes. */
    public static SvgMarkup doubleQuoted() {
        return new SvgMarkup('"', "&quot;");
    }

    /** Markup with attributes in single quotes, which an address can hold as they are (RFC 3986, 2.2). */
    public static SvgMarkup singleQuoted() {
        return new SvgMarkup('\'', "&#39;");
    }

    /**
     * The start of an element, without the character that ends it.
     *
     * @param attributes names and values in turn; an attribute with an empty value is left out
     */
    public String tag(String element, String... attributes) {
        StringBuilder tag = new StringBuilder("<").append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                tag.append(' ').append(attributes[i]).append('=').append(quote);
                tag.append(escaped(attributes[i + 1])).append(quote);
            }
        }
        return tag.toString();
    }

    /** A text without what XML cannot hold. */
    public String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                    boolean legal = sign >= 0x20 && !(sign >= 0xd800 && sign <= 0xdfff) && (sign & 0xfffe) != 0xfffe;
                    if (sign == quote) {
                        escaped.append(escapedQuote);
                    } else if (legal) {
                        escaped.appendCodePoint(sign);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
