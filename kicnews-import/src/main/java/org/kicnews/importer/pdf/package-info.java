/**
 * The reader of PDF files: pages are drawn into glyphs, rules and pictures ({@code page}), put together into
 * paragraphs in reading order ({@code layout}), and line ends decided ({@code join}). Uses PDFBox; knows nothing of
 * newsletters.
 */
@NullMarked
package org.kicnews.importer.pdf;

import org.jspecify.annotations.NullMarked;
