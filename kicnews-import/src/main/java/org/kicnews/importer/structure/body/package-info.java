/**
 * From verdicts to sections, articles and blocks: captions tied to pictures, lists, levels of headings, tables, notes.
 * Uses the lines, the decisions and the marks.
 */
@NullMarked
package org.kicnews.importer.structure.body;

import org.jspecify.annotations.NullMarked;
