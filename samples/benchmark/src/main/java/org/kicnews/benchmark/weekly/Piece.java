package org.kicnews.benchmark.weekly;

/** A piece of an article, in the order of reading. */
public sealed interface Piece {

    /** Its text, without the mark of an item. */
    String text();

    /** What is printed of it. */
    default String printed() {
        return text();
    }

    /** A heading inside an article, its number included. */
    record Heading(String text) implements Piece {}

    /** A paragraph. */
    record Paragraph(String text) implements Piece {}

    /** An item of a list. */
    record Item(String text) implements Piece {

        @Override
        public String printed() {
            return "● " + text;
        }
    }

    /**
     * A picture.
     *
     * @param text its caption, label and number included
     */
    record Figure(Picture picture, String text) implements Piece {}
}
