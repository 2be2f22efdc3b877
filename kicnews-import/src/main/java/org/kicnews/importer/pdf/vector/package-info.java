/**
 * Finds charts and diagrams that are drawn of lines and areas, which to a reader are pictures. Decides from where things
 * stand on the upright page, in points; what a figure looks like is the work of {@code drawing}. Uses {@code page} and
 * the lines of {@code layout}.
 */
@NullMarked
package org.kicnews.importer.pdf.vector;

import org.jspecify.annotations.NullMarked;
