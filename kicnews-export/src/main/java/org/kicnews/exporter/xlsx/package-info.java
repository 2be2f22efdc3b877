/**
 * The index of an archive as an Excel workbook: an overview with charts, and one sheet with one table each for issues,
 * articles, series, sources, names, figures, links and findings. Rows are written and compressed while the issues go by, so
 * that they are never in memory as objects; Apache POI writes the frame into which they are put. Uses the model.
 */
@NullMarked
package org.kicnews.exporter.xlsx;

import org.jspecify.annotations.NullMarked;
