package org.kicnews.exporter.markup;

/** Embeddings, overrides and isolates of direction (Unicode Standard Annex 9, 2), which a text may open and not close. */
final class Directions {
    private static final char POP_EMBEDDING = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    private Directions() {}

    /** The text, followed by what closes the directions that it leaves open. */
    static String closed(String text) {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u202A', '\u202B', '\u202D', '\u202E' -> open.append(POP_EMBEDDING);
                case '\u2066', '\u2067', '\u2068' -> open.append(POP_ISOLATE);
                case POP_EMBEDDING -> closeEmbedding(open);
                case POP_ISOLATE -> closeIsolate(open);
                default -> {
                    // Any other character changes no direction for good.
                }
            }
        }
        return open.isEmpty() ? text : text + open.reverse();
    }

    /** Closes the last direction where that is no isolate. */
    private static void closeEmbedding(StringBuilder open) {
        int last = open.length() - 1;
        if (last >= 0 && open.charAt(last) == POP_EMBEDDING) {
            open.setLength(last);
        }
    }

    /** Closes the last isolate with all that was opened in it. */
    private static void closeIsolate(StringBuilder open) {
        int last = open.lastIndexOf(String.valueOf(POP_ISOLATE));
        if (last >= 0) {
            open.setLength(last);
        }
    }
}
