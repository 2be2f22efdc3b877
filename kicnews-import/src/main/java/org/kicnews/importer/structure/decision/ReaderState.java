package org.kicnews.importer.structure.decision;

/**
 * What a reader keeps in mind at a line, in one number: an issue is read through some hundred thousand of them.
 *
 * <p>It is what the last candidate was, whether text came after it, the number of the last numbered article of the
 * section, whether the section has had an article, and whether it promised one that has not come.
 */
final class ReaderState {
    /** Higher numbers of articles count as this one. */
    static final int MAX_NUMBER = 99;

    /** At the beginning of an issue. */
    static final int START = of(Label.TEXT, false, 0, false, false);

    /** How many there can be; each is less than this. */
    static final int COUNT = Label.values().length << 10;

    private static final Label[] LABELS = Label.values();
    private static final int CONTENT = 1;
    private static final int ARTICLES = 2;
    private static final int PROMISED = 4;
    private static final int NUMBER_SHIFT = 3;
    private static final int LABEL_SHIFT = 10;

    private ReaderState() {}

    private static int of(Label last, boolean content, int number, boolean articles, boolean promised) {
        return last.ordinal() << LABEL_SHIFT
                | number << NUMBER_SHIFT
                | (content ? CONTENT : 0)
                | (articles ? ARTICLES : 0)
                | (promised ? PROMISED : 0);
    }

    /**
     * The state after a line.
     *
     * @param label what the line is read as
     * @param number its number, 0 for none
     * @param promises whether it, as a section, promises an article
     */
    static int after(int state, Label label, int number, boolean promises) {
        return switch (label) {
            case TEXT -> state | CONTENT;
            case SECTION -> of(Label.SECTION, false, 0, false, promises);
            case TITLE ->
                of(Label.TITLE, false, number > 0 ? Math.min(number, MAX_NUMBER) : number(state), true, false);
            case GROUP, SUBTITLE, SOURCE, HEADING ->
                of(label, false, number(state), hasArticles(state), isPromised(state));
        };
    }

    /** What the last candidate was. */
    static Label last(int state) {
        return LABELS[state >>> LABEL_SHIFT];
    }

    /** Whether text came after it. */
    static boolean hasContent(int state) {
        return (state & CONTENT) != 0;
    }

    /** The number of the last numbered article of the section, 0 for none. */
    static int number(int state) {
        return state >>> NUMBER_SHIFT & 0x7f;
    }

    /** Whether the section has had an article. */
    static boolean hasArticles(int state) {
        return (state & ARTICLES) != 0;
    }

    /** Whether the section promised an article that has not come. */
    static boolean isPromised(int state) {
        return (state & PROMISED) != 0;
    }
}
