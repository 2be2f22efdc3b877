package org.kicnews.benchmark.print;

/**
 * A part of a line that is not broken.
 *
 * @param text its characters, without spaces
 * @param spaced whether a space stands before it in the text
 */
record Unit(String text, boolean spaced) {

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }
}
