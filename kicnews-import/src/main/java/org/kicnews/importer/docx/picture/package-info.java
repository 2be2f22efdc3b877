/**
 * Pictures of a Word file: JPEG, PNG and GIF are kept as they are, others are drawn once and kept as PNG. Uses POI for
 * Windows metafiles and the JDK's ImageIO for the rest.
 */
@NullMarked
package org.kicnews.importer.docx.picture;

import org.jspecify.annotations.NullMarked;
