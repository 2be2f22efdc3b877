/**
 * Writes XHTML and other XML so that text of a document can never become markup: elements are opened and closed by
 * name, text and attribute values are escaped and freed of what XML forbids. Uses the JDK only.
 */
@NullMarked
package org.kicnews.exporter.markup;

import org.jspecify.annotations.NullMarked;
