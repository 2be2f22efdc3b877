/**
 * Texts for people in one language, out of resource bundles: Korean where that is asked for, otherwise English. The
 * machine's own locale plays no part. Uses the JDK only.
 */
@NullMarked
package org.kicnews.core.label;

import org.jspecify.annotations.NullMarked;
