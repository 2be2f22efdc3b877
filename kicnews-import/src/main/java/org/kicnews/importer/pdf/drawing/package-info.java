/**
 * Pages of PDF files as drawings in SVG, for a person to compare with what was recognised. A drawing is made of the
 * outlines in the embedded fonts, of lines, areas and pictures, without a rasteriser, a font of the machine, or a
 * rounding that differs between JDKs: the same page becomes the same bytes everywhere. It is true enough to be
 * recognised, no more: gradients and patterns are grey, clipping goes by boxes, blending is left out.
 */
@NullMarked
package org.kicnews.importer.pdf.drawing;

import org.jspecify.annotations.NullMarked;
