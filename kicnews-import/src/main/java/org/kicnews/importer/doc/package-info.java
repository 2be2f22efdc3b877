/**
 * Reads the files of Word 97 to 2003 through POI's HWPF, and names RTF and HTML that bear the name of a Word file. Shares
 * with the reader of newer Word files what both formats share: symbol fonts, pictures and the kinds of containers.
 */
@NullMarked
package org.kicnews.importer.doc;

import org.jspecify.annotations.NullMarked;
