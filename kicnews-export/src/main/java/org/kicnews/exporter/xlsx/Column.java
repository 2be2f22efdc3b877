package org.kicnews.exporter.xlsx;

/**
 * A column of a table.
 *
 * @param key the name of the column in the labels, below its sheet's: {@code articles.title}
 * @param kind what its cells hold
 * @param printed whether it is printed; what is not stands last
 */
record Column(String key, Kind kind, boolean printed) {

    /** What the cells of a column hold, and between which widths the column may be, in widths of a digit. */
    enum Kind {
        /** A short text on one line: an id, a code, a name. */
        WORD(6, 30),
        /** A name of some words, wrapped; a name with its gloss takes up to 28: 녹색기술평론(绿色技术评论). */
        NAME(8, 28),
        /** A sentence or more, wrapped. */
        TEXT(16, 44),
        /** The beginning of a text on one line, cut where the column ends. */
        LEAD(20, 80),
        /** A whole number. */
        NUMBER(6, 14),
        /** A share from 0 to 1. */
        SHARE(6, 14),
        /** A day. */
        DATE(11, 14),
        /** A text that leads somewhere, on one line. */
        LINK(8, 40);

        /** What a text may take of the room beside it before it is wrapped. */
        private static final int ROOM = 2;

        private final int narrowest;
        private final int widest;

        Kind(int narrowest, int widest) {
            this.narrowest = narrowest;
            this.widest = widest;
        }

        /** How many lines a text takes, which is wrapped only where it is wider than the column may be. */
        int lines(String text) {
            return this == NAME || this == TEXT
                    ? text.lines()
                            .mapToInt(line -> 1 + Math.max(DisplayWidth.of(line) - 1, 0) / (widest + ROOM))
                            .sum()
                    : 1;
        }

        /** The width that a column gets whose widest text is this wide. */
        int width(int widestText) {
            return Math.max(narrowest, Math.min(widest, widestText));
        }
    }

    static Column word(String key) {
        return new Column(key, Kind.WORD, true);
    }

    static Column name(String key) {
        return new Column(key, Kind.NAME, true);
    }

    static Column text(String key) {
        return new Column(key, Kind.TEXT, true);
    }

    static Column lead(String key) {
        return new Column(key, Kind.LEAD, true);
    }

    static Column number(String key) {
        return new Column(key, Kind.NUMBER, true);
    }

    static Column share(String key) {
        return new Column(key, Kind.SHARE, true);
    }

    static Column date(String key) {
        return new Column(key, Kind.DATE, true);
    }

    static Column link(String key) {
        return new Column(key, Kind.LINK, true);
    }

    /** The same column, for the screen only. */
    Column onScreen() {
        return new Column(key, kind, false);
    }
}
