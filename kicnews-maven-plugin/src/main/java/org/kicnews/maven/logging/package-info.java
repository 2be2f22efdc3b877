/**
 * Where the warnings of the libraries go: to those who run Maven with {@code -X}. What a reader of the archive must know
 * is a finding; a library's remark about a font is not. Uses commons-logging, through which PDFBox speaks, Log4j, through which
 * POI does, and SLF4J.
 */
@NullMarked
package org.kicnews.maven.logging;

import org.jspecify.annotations.NullMarked;
