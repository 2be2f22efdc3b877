/**
 * Reads Word files (DOCX) as Word shows them. {@link org.kicnews.importer.docx.DocxReader} opens the package, reads
 * styles and numbering once, then walks the main document in one pass.
 *
 * <p>The parts are read with StAX, not with POI's object model, which does not reach text in a dozen constructs. POI
 * decrypts packages and draws Windows metafiles. Section numbers in the comments are those of ECMA-376, part 1.
 */
@NullMarked
package org.kicnews.importer.docx;

import org.jspecify.annotations.NullMarked;
