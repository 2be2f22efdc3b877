/**
 * What is drawn on a page of a PDF file: glyphs with their characters, rules and shapes, pictures. Everything is given
 * as a reader sees it, on the upright page, in points from its upper left corner, in the order in which it is drawn.
 * Nothing is put together here; that is the work of {@code layout}. Uses PDFBox, the flow's {@code TextStyle} and
 * {@code Bounds}, and the reasons of findings.
 */
@NullMarked
package org.kicnews.importer.pdf.page;

import org.jspecify.annotations.NullMarked;
