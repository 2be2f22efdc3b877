package org.kicnews.core.model;

/**
 * A group of articles inside a section.
 *
 * @param text the line as printed: {@code <백신>}
 * @param name the name alone: {@code 백신}
 */
public record Subsection(String text, String name) {}
