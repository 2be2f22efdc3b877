/**
 * Subsets of TrueType and OpenType fonts: the outlines of the characters that a book has, the same bytes on every machine.
 * Glyphs keep their numbers, so that no other table must be rewritten. Uses the JDK only.
 */
@NullMarked
package org.kicnews.exporter.font;

import org.jspecify.annotations.NullMarked;
