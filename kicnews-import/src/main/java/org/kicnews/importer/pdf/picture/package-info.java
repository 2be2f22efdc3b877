/**
 * Takes the pictures of PDF pages out as files that any reader shows: JPEG as it is where it can be shown as it is,
 * everything else as PNG. The same picture gives the same bytes on every machine: colours are converted and PNG is
 * written here, not by the JDK, whose colour management and zlib differ between builds.
 *
 * <p>Nothing that a file says of a picture's size is believed before memory is taken for it. Uses PDFBox, jzlib, core's
 * contracts and findings, and the page model.
 */
@NullMarked
package org.kicnews.importer.pdf.picture;

import org.jspecify.annotations.NullMarked;
