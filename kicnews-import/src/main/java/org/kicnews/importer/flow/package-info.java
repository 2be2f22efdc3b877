/**
 * What a page says, before anyone asks what the newsletter means: paragraphs, pictures, tables, notes and boxes in
 * reading order, with the typography that is really there.
 *
 * <p>A reader of a format makes a {@link Flow}; it knows nothing of newsletters. Whoever takes a flow knows nothing of
 * formats. Sizes and distances are in points (1/72 inch), positions in text count code points from 0, pages count from
 * 1. Text is in Unicode NFC. Uses core's model, findings and ledger.
 */
@NullMarked
package org.kicnews.importer.flow;

import org.jspecify.annotations.NullMarked;
