/**
 * Tables and framed boxes of untagged pages, found by geometry: by the lines that are ruled around their cells, or by
 * columns of short texts that stand in line over several rows. Precision comes first: what might be prose stays prose.
 * Uses the page model, the lines of {@code layout}, and the flow.
 */
@NullMarked
package org.kicnews.importer.pdf.table;

import org.jspecify.annotations.NullMarked;
