/**
 * The package of a Word file: its parts, their relationships, and a cursor over their XML. Every read is bounded in
 * bytes, in ratio and in depth, and nothing outside the file is ever reached. Uses Commons Compress for the container
 * and POI for encryption.
 */
@NullMarked
package org.kicnews.importer.docx.part;

import org.jspecify.annotations.NullMarked;
