package org.kicnews.benchmark.print;

/** The manner of a producer of PDF files; lengths in points. */
public enum Producer {
    /** Like LibreOffice: tagged, lines break at spaces, spaces are glyphs, a gap between Hangul and Latin is none. */
    OFFICE("NanumBarunGothic.ttf", "NanumBarunGothicBold.ttf", 10.5f, 1.62f, false, 0.2f),
    /** Like Chromium: every glyph is placed, lines break inside words, spaces are known by their actual text. */
    BROWSER("NanumGothic.ttf", "NanumGothicBold.ttf", 10f, 1.6f, true, 0),
    /** Like Hancom: lines break inside words, a gap without glyph stands between Hangul words. */
    HANCOM("NanumBarunGothic.ttf", "NanumBarunGothicBold.ttf", 10f, 1.7f, true, 0);

    private final String regular;
    private final String bold;
    private final float size;
    private final float leading;
    private final boolean breaksWords;
    private final float autospace;

    Producer(String regular, String bold, float size, float leading, boolean breaksWords, float autospace) {
        this.regular = regular;
        this.bold = bold;
        this.size = size;
        this.leading = leading;
        this.breaksWords = breaksWords;
        this.autospace = autospace;
    }

    /** The producer of an issue; all three in turn. */
    public static Producer of(int issue) {
        return values()[issue % values().length];
    }

    /** The file of its font. */
    String regular() {
        return regular;
    }

    /** The file of its font for headings. */
    String bold() {
        return bold;
    }

    /** The size of the text. */
    float size() {
        return size;
    }

    /** From baseline to baseline, in ems. */
    float leading() {
        return leading;
    }

    /** Whether a line may end inside a word. */
    boolean breaksWords() {
        return breaksWords;
    }

    /** The gap between Hangul and a Latin letter or digit, in ems. */
    float autospace() {
        return autospace;
    }

    /** How it writes a line. */
    Pen pen() {
        return switch (this) {
            case OFFICE -> new OfficePen();
            case BROWSER -> new BrowserPen();
            case HANCOM -> new HancomPen();
        };
    }
}
