/**
 * Pictures as files: which format, how large, and smaller ones made of too large ones. Scaling uses neither AWT nor ImageIO,
 * whose JPEG codec is the machine's and differs from JDK to JDK, so that the same picture becomes the same bytes everywhere.
 * Uses the JDK and jzlib.
 */
@NullMarked
package org.kicnews.exporter.picture;

import org.jspecify.annotations.NullMarked;
