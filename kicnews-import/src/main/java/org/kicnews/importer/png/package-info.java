/**
 * Writes PNG of the same bytes on every machine, and opens rows that are packed as in a PNG. Knows nothing of readers;
 * deflates with JZlib, since the JDK's deflate depends on the machine's zlib.
 */
@NullMarked
package org.kicnews.importer.png;

import org.jspecify.annotations.NullMarked;
