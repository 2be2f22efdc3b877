/**
 * Zip containers whose bytes depend on their entries and on nothing else: not on the time zone, the clock or the
 * machine's zlib. They carry the EPUBs and the workbook. Uses Commons Compress for the container and jzlib, a port of
 * zlib to Java, for the deflated data.
 */
@NullMarked
package org.kicnews.exporter.zip;

import org.jspecify.annotations.NullMarked;
