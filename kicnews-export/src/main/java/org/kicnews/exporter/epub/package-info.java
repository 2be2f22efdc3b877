/**
 * Yearly compilations as EPUB 3.3 with EPUB Accessibility 1.1.
 *
 * <p>A book is made in two passes. While issues come, each is kept in a file and only its outline, without text, stays in
 * memory; when the year is complete, the issues are read back one by one and rendered, and what the indexes need is gathered
 * on the way. All XHTML goes through {@link org.kicnews.exporter.markup.Xhtml}, which escapes, so that text of a document can
 * never become markup. Uses the model, {@code exporter.markup} and the container of {@code exporter.zip}.
 */
@NullMarked
package org.kicnews.exporter.epub;

import org.jspecify.annotations.NullMarked;
