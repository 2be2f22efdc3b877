package org.kicnews.importer.docx.style;

/**
 * A style.
 *
 * @param type {@code paragraph}, {@code character}, {@code table}, {@code numbering}
 * @param name its name as the file writes it
 * @param basedOn the id of the style that it builds on; empty where there is none
 * @param paragraph what it says about paragraphs
 * @param run what it says about characters
 * @param borders whether it says that tables have ({@code 1}), have not ({@code 0}) borders, or nothing ({@code -1})
 */
record Style(String type, String name, String basedOn, ParagraphProperties paragraph, RunProperties run, int borders) {}
