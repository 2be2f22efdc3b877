/**
 * Opens PDF files, whatever state they are in: damaged, cut, encrypted, lying about their pages, or bombs. What leaves
 * this package is a PDFBox document whose pages can be walked safely, and findings about what had to be done for it.
 * Uses PDFBox, core's findings and contracts, and {@code flow}'s exception.
 */
@NullMarked
package org.kicnews.importer.pdf.document;

import org.jspecify.annotations.NullMarked;
