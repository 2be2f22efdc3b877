/**
 * How text and paragraphs are set: direct formatting over styles over the document's defaults, with the theme's fonts
 * and colours (§17.7). Names of styles are compared in every language that Word, Hancom and LibreOffice write them in.
 * Uses the cursor of {@code part} and the flow's typography.
 */
@NullMarked
package org.kicnews.importer.docx.style;

import org.jspecify.annotations.NullMarked;
