/**
 * The marks before list items and numbered headings (§17.9). Word stores the rule, not the mark; this package counts as
 * Word does and writes the marks in all number formats of the standard that newsletters of East Asia and Europe use.
 */
@NullMarked
package org.kicnews.importer.docx.numbering;

import org.jspecify.annotations.NullMarked;
