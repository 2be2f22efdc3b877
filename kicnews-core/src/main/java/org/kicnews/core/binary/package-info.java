/**
 * Plain binary data for files that only the toolkit reads again: what a build remembers for the next one. They are read
 * whole whenever something changed, and a JSON mapper would take most of that time. Uses the JDK only.
 */
@NullMarked
package org.kicnews.core.binary;

import org.jspecify.annotations.NullMarked;
