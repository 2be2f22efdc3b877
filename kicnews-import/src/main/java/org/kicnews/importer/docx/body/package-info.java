/**
 * The walk through the stories of a Word file: the main document, notes, headers and footers, text boxes. Text is
 * taken where it is met and counted there ({@link org.kicnews.importer.docx.tally.Tally}), before it is put together, so
 * that the counts say whether anything was lost.
 *
 * <p>Elements that hold content and that no rule speaks of are walked through like their parents; only what readers of
 * the page do not see is passed over. What was collected before a part turns out to be damaged is kept.
 */
@NullMarked
package org.kicnews.importer.docx.body;

import org.jspecify.annotations.NullMarked;
