/**
 * Whole archives, from files to outputs, with every importer and exporter that ships: what the laws promise. Tests that
 * read files which are not part of the project skip where those are absent.
 */
@NullMarked
package org.kicnews.maven.endtoend;

import org.jspecify.annotations.NullMarked;
