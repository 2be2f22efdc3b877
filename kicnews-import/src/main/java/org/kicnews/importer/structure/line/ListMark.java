package org.kicnews.importer.structure.line;

/**
 * The mark of a list item that stands in a text.
 *
 * @param marker the mark
 * @param rest the text after it
 * @param bullet whether it is a bullet, not a number
 */
public record ListMark(String marker, String rest, boolean bullet) {}
