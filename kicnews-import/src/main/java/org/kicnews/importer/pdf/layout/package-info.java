/**
 * Puts what is drawn on pages together: glyphs into lines, lines into columns and reading order, lines into paragraphs
 * over columns and pages; sets apart what pages carry beside the text. Distances are in points on the upright page; an
 * em is the size of the type at hand. Uses {@code page}, {@code join} and the flow; knows nothing of PDFBox beyond
 * what {@code page} hands on.
 */
@NullMarked
package org.kicnews.importer.pdf.layout;

import org.jspecify.annotations.NullMarked;
