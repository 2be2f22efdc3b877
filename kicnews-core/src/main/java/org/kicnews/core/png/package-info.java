/**
 * The frame of a PNG file, for readers that keep a picture as one and for exporters that draw or scale one. Uses the JDK
 * only: whoever writes the samples compresses them.
 */
@NullMarked
package org.kicnews.core.png;

import org.jspecify.annotations.NullMarked;
