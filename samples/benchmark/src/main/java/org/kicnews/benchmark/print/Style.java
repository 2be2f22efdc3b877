package org.kicnews.benchmark.print;

/**
 * How a paragraph is set; lengths in points.
 *
 * @param bold whether the bold font is used
 * @param size the size of the font
 * @param before the room above it
 * @param after the room below it
 * @param alignment how its lines stand
 * @param tag what it is in a tagged file
 */
record Style(boolean bold, float size, float before, float after, Alignment alignment, String tag) {

    /** How lines stand between the margins. */
    enum Alignment {
        LEFT,
        CENTRED,
        JUSTIFIED
    }

    static Style title(Producer producer) {
        return new Style(true, 2.6f * producer.size(), 40, 20, Alignment.CENTRED, "P");
    }

    static Style masthead(Producer producer) {
        return new Style(false, producer.size() - 1, 0, 0, Alignment.CENTRED, "P");
    }

    static Style contentsSection(Producer producer) {
        return new Style(true, producer.size(), 6, 2, Alignment.LEFT, "P");
    }

    static Style contentsEntry(Producer producer) {
        return new Style(false, producer.size(), 0, 0, Alignment.LEFT, "P");
    }

    static Style section(Producer producer) {
        return new Style(true, 1.55f * producer.size(), 22, 8, Alignment.LEFT, "H1");
    }

    static Style article(Producer producer) {
        return new Style(true, 1.28f * producer.size(), 16, 6, Alignment.LEFT, "H2");
    }

    static Style heading(Producer producer) {
        return new Style(true, 1.1f * producer.size(), 8, 4, Alignment.LEFT, "H3");
    }

    static Style text(Producer producer) {
        return new Style(false, producer.size(), 0, 6, Alignment.JUSTIFIED, "P");
    }

    static Style item(Producer producer) {
        return new Style(false, producer.size(), 0, 2, Alignment.LEFT, "P");
    }

    static Style caption(Producer producer) {
        return new Style(false, producer.size() - 1.5f, 2, 10, Alignment.CENTRED, "P");
    }
}
