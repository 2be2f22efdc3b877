/** Counts what readers of Word files see, so that nothing is lost on the way; shared by both formats of Word. */
@NullMarked
package org.kicnews.importer.docx.tally;

import org.jspecify.annotations.NullMarked;
