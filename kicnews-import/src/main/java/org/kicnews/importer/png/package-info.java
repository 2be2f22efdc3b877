/**
 * Writes PNG of the same bytes on every machine. Knows nothing of readers; uses JZlib, since the JDK's deflate depends
 * on the machine's zlib.
 */
@NullMarked
package org.kicnews.importer.png;

import org.jspecify.annotations.NullMarked;
