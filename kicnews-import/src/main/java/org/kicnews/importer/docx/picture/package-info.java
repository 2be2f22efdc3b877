/**
 * Pictures of a Word file: JPEG, PNG and GIF are kept as they are, other bitmaps become PNG, Windows
 * metafiles SVG. Uses the JDK's ImageIO.
 */
@NullMarked
package org.kicnews.importer.docx.picture;

import org.jspecify.annotations.NullMarked;
