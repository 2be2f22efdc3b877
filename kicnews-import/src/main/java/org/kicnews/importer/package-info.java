/**
 * The importer of files that survived: finds the reader for a file, hands what the file says to the recogniser, and
 * applies the corrections that a person wrote.
 */
@NullMarked
package org.kicnews.importer;

import org.jspecify.annotations.NullMarked;
