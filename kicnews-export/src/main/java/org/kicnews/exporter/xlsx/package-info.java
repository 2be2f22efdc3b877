/**
 * The index of an archive as an Excel workbook: an overview with charts, and one sheet with one table each for issues,
 * articles, series, sources, names, figures, links and findings. Rows are written while the issues go by, so that the
 * memory does not grow with them. Uses the model and Apache POI.
 */
@NullMarked
package org.kicnews.exporter.xlsx;

import org.jspecify.annotations.NullMarked;
