package org.kicnews.benchmark.word;

/** How a person sets an issue in Word. */
public enum Hand {
    /** With Word's own headings. */
    BUILT_IN("Heading1", "Heading2", "Heading3", "NanumGothic", 21),
    /** With styles of the house, which Word knows by their outline level alone. */
    HOUSE("a1", "a2", "a3", "NanumMyeongjo", 22),
    /** With sizes and weights on every run. */
    DIRECT("", "", "", "NanumBarunGothic", 20);

    private final String section;
    private final String article;
    private final String heading;
    private final String font;
    private final int halfPoints;

    Hand(String section, String article, String heading, String font, int halfPoints) {
        this.section = section;
        this.article = article;
        this.heading = heading;
        this.font = font;
        this.halfPoints = halfPoints;
    }

    /** The hand that set an issue; all three in turn. */
    public static Hand of(int issue) {
        return values()[issue % values().length];
    }

    /** The font of all text. */
    String font() {
        return font;
    }

    /** The size of the text in half points. */
    int halfPoints() {
        return halfPoints;
    }

    /** The style of what stands on a level; empty where the hand uses none. */
    String style(Level level) {
        return switch (level) {
            case SECTION -> section;
            case ARTICLE -> article;
            case HEADING -> heading;
        };
    }

    /** The levels of an issue. */
    enum Level {
        SECTION(32),
        ARTICLE(26),
        HEADING(23);

        private final int halfPoints;

        Level(int halfPoints) {
            this.halfPoints = halfPoints;
        }

        /** The size in half points. */
        int halfPoints() {
            return halfPoints;
        }
    }
}
