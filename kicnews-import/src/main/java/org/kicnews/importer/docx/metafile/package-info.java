/**
 * Windows metafiles as SVG. POI plays their records; what it draws is written down as vectors, not as pixels, so that
 * neither the fonts nor the rasteriser of the machine have a part in it: text stays text, set where the metafile puts
 * it and in the width that it gives. The original is kept in the {@code metadata} of the picture.
 */
@NullMarked
package org.kicnews.importer.docx.metafile;

import org.jspecify.annotations.NullMarked;
