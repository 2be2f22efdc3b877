/**
 * Geometry and elements as SVG writes them, for all readers that make drawings: with fixed decimals, so that the same
 * drawing becomes the same bytes everywhere. Uses the JDK.
 */
@NullMarked
package org.kicnews.importer.svg;

import org.jspecify.annotations.NullMarked;
