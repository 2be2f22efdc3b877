/**
 * Reads tagged PDF: files that say themselves what is a heading, a paragraph, a list, a table, a figure or a note (ISO
 * 32000-2, 14.7 and 14.8). The tree says which glyphs belong together and in which order; how they form lines and words
 * is left to {@code layout}. The tree is believed only as far as it reaches what is visible. Uses PDFBox, {@code page},
 * {@code layout}, {@code picture} and the flow.
 */
@NullMarked
package org.kicnews.importer.pdf.tagged;

import org.jspecify.annotations.NullMarked;
