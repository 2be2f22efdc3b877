package org.kicnews.importer.docx.part;

/**
 * A relationship from a part to something else.
 *
 * @param type the last name of the type's URI: {@code image}, {@code hyperlink}, {@code footnotes}
 * @param target the name of a part without a leading slash, or a URI outside the file
 * @param external whether the target is outside the file
 */
public record Relationship(String type, String target, boolean external) {}
