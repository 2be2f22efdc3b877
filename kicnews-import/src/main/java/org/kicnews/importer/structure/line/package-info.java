/**
 * The pieces of an issue in reading order, each looked at once: what a line says under the patterns of the profile, how
 * it is set relative to the other lines of the same document. Nothing is decided here.
 */
@NullMarked
package org.kicnews.importer.structure.line;

import org.jspecify.annotations.NullMarked;
